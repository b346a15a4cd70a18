/** What of a built file with code the steps after the build look at. */
export type Chunk = {
  type: 'chunk';
  fileName: string;
  isEntry: boolean;
  facadeModuleId: string | null;
  imports: string[];
  code: string;
  viteMetadata?: { importedCss?: Set<string> };
};

export type Chunks = ReadonlyMap<string, Chunk>;

/** The chunks of a bundle by their names. */
export const chunksIn = (bundle: Readonly<Record<string, { type: string }>>): Chunks =>
  new Map(
    Object.entries(bundle).flatMap(([name, file]) =>
      file.type === 'chunk' ? [[name, file as unknown as Chunk] as const] : [],
    ),
  );

/** These chunks with all that they import at once. */
export function withImports(chunks: Chunks, roots: readonly Chunk[]): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.get(name));
  };
  for (const root of roots) visit(root);
  return [...found];
}

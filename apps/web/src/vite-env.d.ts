/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Set by vite.config.ts. */
  readonly VITE_API_SHAPE: string;
}

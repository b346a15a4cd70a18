/** A failure that a person can act upon: one sentence, printed without a stack. */
export class Failure extends Error {}

const REASONS = [
  {
    pattern:
      /SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY|CERT_HAS_EXPIRED|UnknownIssuer|invalid peer certificate/i,
    sentence:
      'The certificate of the package registry is not trusted; if a proxy stands in between, name its certificate in NODE_EXTRA_CA_CERTS.',
  },
  {
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_PNPM_META_FETCH|error sending request|dns error/i,
    sentence:
      'The package registry cannot be reached; check the network or the proxy and run the command again.',
  },
  {
    pattern: /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    sentence:
      'This account may not write to the project folder or the package cache; change their owner or move the project.',
  },
  {
    pattern: /ENOSPC|no space left/i,
    sentence: 'The disk is full; about 1.5 GB are needed.',
  },
  {
    pattern: /ERR_PNPM_OUTDATED_LOCKFILE|FROZEN_LOCKFILE/i,
    sentence:
      'pnpm-lock.yaml does not fit the package.json files; run `pnpm install` and commit the lockfile.',
  },
  {
    pattern: /ETARGET|E404|ERR_PNPM_FETCH_404|ERR_PNPM_NO_MATCHING_VERSION/i,
    sentence:
      'The package registry lacks a package of the pinned version; check which registry npm is set to.',
  },
];

/** Turns what a package manager printed into one sentence, or undefined for the unforeseen. */
export function explainOutput(output) {
  return REASONS.find(({ pattern }) => pattern.test(output))?.sentence;
}

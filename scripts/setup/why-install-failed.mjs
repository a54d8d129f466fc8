/** What npm and apt print when something of the machine stands in the way, and the sentence for it. The first that fits is told. */
const REASONS = [
  // The code, or the C library's words for it; not a package whose name holds the letters.
  [/\bENOSPC\b|No space left on device/, 'The disk is full: free about 1 GB and run the same command again.'],
  [
    /\b(?:ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ENOTCACHED)\b/,
    'The npm registry cannot be reached from this machine: connect it (or set a proxy with `npm config set proxy URL`) and run the same command again.',
  ],
  [
    /\b(?:ETIMEDOUT|ECONNRESET|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b|^ended: /m,
    'The npm registry stopped answering: run the same command again when the line is better; what has come so far is kept.',
  ],
  [/\b(?:EACCES|EPERM|EROFS)\b/, 'This folder cannot be written to: check who owns it and node_modules in it.'],
  [
    /\b(?:E401|E403|E407)\b/,
    "The npm registry, or a proxy before it, refuses this machine: check the machine's npm settings (`npm config list`).",
  ],
  [
    /\b(?:E404|ETARGET|EINTEGRITY)\b/,
    'The npm registry does not have one of the packages as package-lock.json names it; the lines above say which.',
  ],
];

/** The sentence that says why an installation failed, from what the installer printed; undefined when none is known. */
export function whyInstallFailed(output) {
  return REASONS.find(([pattern]) => pattern.test(output))?.[1];
}

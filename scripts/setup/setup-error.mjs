/** Something cannot be had on this machine: the message says what, and what a person can do. */
export class SetupError extends Error {}

/** What no report of this program proves: part of every technical report, so that it is read beside the figures. */
export const REPORT_LIMITS: readonly string[] = [
  'The records prove what was received here and that it has not changed since; no program proves what a server sent.',
  'Bodies are decoded where the browser received them, HTTP/2 is written in the form of HTTP/1.1, cookies and credentials are taken out, pictures, films and sounds are neither asked for nor kept: a court may want a second, authorised capture with pictures.',
  'Whoever holds the private key of the case can write its history anew up to the last time stamp from outside.',
  'File modes, encryption and roles do not stop the administrator of the machine.',
  'The times are those of this machine, but for time stamps from outside; the clock section says how it was kept.',
  'A lead is an advertisement put before a person: no finding, and no statement about anybody.',
  'Whether the legal basis named here covers the collection is for the office that authorised it and its data-protection officer.',
];

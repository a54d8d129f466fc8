import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A throw-away time-stamping authority, made by openssl in a folder; `ca.crt` there is whom to trust. */
export interface TimeStampAuthority {
  /** Runs openssl in the folder; gives its stdout. */
  readonly openssl: (...argv: readonly string[]) => string;
  /** Answers a request of the folder. */
  readonly answer: (request: string, to: string) => void;
}

const CONFIG = `
[tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ordering = no
tsa_name = no
ess_cert_id_chain = no
[req]
distinguished_name = name
[name]
[ca]
basicConstraints = critical,CA:true
[stamp]
extendedKeyUsage = critical,timeStamping
`;

const CA = '-x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -days 2 -config tsa.cnf -extensions ca -subj';
const REQUEST = '-newkey rsa:2048 -nodes -keyout tsa.key -out tsa.csr -config tsa.cnf -subj';
const CERTIFICATE = '-req -in tsa.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out tsa.crt -days 2 -extfile tsa.cnf -extensions stamp';

/** Makes an authority in a folder. */
export function timeStampAuthority(folder: string): TimeStampAuthority {
  const openssl = (...argv: readonly string[]): string =>
    execFileSync('openssl', argv, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
  writeFileSync(join(folder, 'tsa.cnf'), CONFIG);
  writeFileSync(join(folder, 'serial'), '01\n');
  openssl('req', ...CA.split(' '), '/CN=Test CA');
  openssl('req', ...REQUEST.split(' '), '/CN=Test TSA');
  openssl('x509', ...CERTIFICATE.split(' '));
  return {
    openssl,
    answer: (request, to) =>
      void openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', request, '-inkey', 'tsa.key', '-signer', 'tsa.crt', '-out', to),
  };
}

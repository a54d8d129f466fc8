/** The text of VERIFY.txt: how anybody checks a bundle with programs that every system has. `name` is the bundle's folder. */
export function verifyText(name: string, keyId: string): string {
  return `How to check this bundle without the program that made it
=========================================================

You need unzip, sha256sum and openssl (1.1.1 or newer). FILE.zip is the file that you were given (decrypt a file that ends in .age first: age -d -i IDENTITY FILE.zip.age > FILE.zip).

  unzip -q FILE.zip && cd ${name}
  sha256sum --quiet -c tagmanifest-sha256.txt && sha256sum --quiet -c manifest-sha256.txt && echo every file is as listed
  openssl pkeyutl -verify -pubin -inkey signature/signer.pub.pem -rawin -in tagmanifest-sha256.txt -sigfile signature/tagmanifest.sig
  openssl pkey -pubin -in signature/signer.pub.pem -outform DER | tail -c 32 | sha256sum | cut -c 1-16

The last line must print ${keyId}, and that must be the key id that the sender told you another way (by telephone, on paper):
whoever alters a bundle can sign it anew with a key of their own, and only you can know whose key it should be.

sha256sum does not notice files that were added. With Node 20 or newer, this does, and says what it checked:

  node verify.mjs --key ${keyId}

One item looked at closer: its WARC file must have the hash that its record names ("artifacts", the first "sha256"):

  unzip -p data/evidence/ID.wacz archive/item.warc.gz | sha256sum

A time stamp, where there is one (signature/tagmanifest.tsr, or FILE.tsr beside the file that you were given):

  openssl ts -verify -data tagmanifest-sha256.txt -in signature/tagmanifest.tsr -CAfile CERTIFICATES-OF-THE-AUTHORITY.pem

What this proves: nothing in here was changed since the holder of the key signed it. It does not prove what a web server sent, and no program can.
`;
}

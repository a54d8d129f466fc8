import { parse } from 'tldts';
import { z } from 'zod';

/** A host name, or `*.name` for every subdomain of a name; gives it lower case and punycode. */
export const hostSchema: z.ZodType<string, string> = z
  .string()
  .max(255)
  .superRefine((host, context) => {
    const message = hostProblem(host.trim());
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .transform((host) => {
    const [star, name] = parts(host.trim());
    return `${star}${asciiName(name) ?? name}`;
  });

function parts(host: string): readonly [star: '' | '*.', name: string] {
  return host.startsWith('*.') ? ['*.', host.slice(2)] : ['', host];
}

function hostProblem(host: string): string | undefined {
  const url = /^https?:\/\//i.test(host) ? URL.parse(host) : null;
  if (url) return `a host name only, without \`${url.protocol}//\` and path: write \`${url.hostname}\``;
  const [star, name] = parts(host);
  if (name === '*') return '`*` would allow every host of the web; name the hosts';
  if (name.includes('*')) return '`*` may stand only in front, as in `*.name.example`';
  if (name.startsWith('.')) return `write \`*${name}\` for every subdomain`;
  if (/:\d{1,5}$/.test(name)) return 'a host name only, without port: ports do not matter to the scope';
  if (name.includes('/')) return `a host name only, without path: paths belong in \`scope.include\``;
  if (asciiName(name) === undefined) return 'not a host name';
  if (star !== '' && parse(name).domain === null) return `\`*.${name}\` would allow every site under \`${name}\`; name the hosts`;
  return undefined;
}

/** The name as the URL standard spells it; undefined for what is no host name. */
function asciiName(name: string): string | undefined {
  if (name === '' || /[\s@?#\\/:%]/.test(name)) return undefined;
  const hostname = URL.parse(`http://${name}/`)?.hostname.replace(/\.$/, '');
  return hostname === '' ? undefined : hostname;
}

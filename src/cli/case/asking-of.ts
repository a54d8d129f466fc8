import type { scanCase } from '../../scan/scan-case.ts';
import { parseResolves } from '../scan/parse-resolves.ts';
import type { ScanOptions } from '../scan/scan-options.ts';
import { toolVersion } from '../tool-version.ts';

/** Pages in flight: by HTTP, and in the browser; performance research: two browser pages fill two cores. */
const PAGES = { http: 24, browser: 2 } as const;

/** What the options say of how sites are asked. */
export function askingOf(
  options: ScanOptions,
): Pick<
  Parameters<typeof scanCase>[1],
  | 'render'
  | 'allow'
  | 'resolve'
  | 'userAgent'
  | 'toolVersion'
  | 'httpPages'
  | 'browserPages'
  | 'perAddress'
  | 'isPartial'
  | 'timeoutMs'
  | 'backOffMs'
  | 'patienceMs'
> {
  return {
    render: options.render,
    allow: options.allowAddress ?? [],
    resolve: parseResolves(options.resolve ?? []),
    userAgent: options.userAgent ?? `leadline/${toolVersion()}`,
    toolVersion: toolVersion(),
    httpPages: PAGES.http,
    browserPages: PAGES.browser,
    perAddress: options.perAddress,
    isPartial: options.only !== undefined,
    timeoutMs: options.timeout * 1000,
    backOffMs: options.backOff * 1000,
    patienceMs: options.patience * 1000,
  };
}

import type { Finding } from './finding.ts';
import { FIELD_TYPES } from './field-types.ts';
import { nearestWord } from './nearest-word.ts';
import type { TargetParts } from './target-schema.ts';

/** Judges what a schema cannot: keys that speak of each other. Parts that could not be read are undefined and left out. */
export function checkTarget(parts: Partial<TargetParts>): readonly Finding[] {
  return [...checkLegal(parts), ...checkPace(parts), ...checkBrowserOnly(parts), ...checkData(parts), ...checkFieldNames(parts)];
}

function checkLegal({ legal, limits, privacy, pages }: Partial<TargetParts>): readonly Finding[] {
  if (legal === undefined || legal.basis !== undefined) return [];
  const findings: Finding[] = [];
  if (limits !== undefined && limits.robots !== 'obey') {
    findings.push(
      problem(['limits', 'robots'], `\`${limits.robots}\` needs \`legal.basis\`: say which order or law allows it, or write \`obey\``),
    );
  }
  if (privacy?.images === 'keep_with_order') {
    findings.push(problem(['privacy', 'images'], '`keep_with_order` needs `legal.basis`: say which order allows it, or write `url_only`'));
  }
  if (pages !== undefined && pages.ad.reveal.length > 0) {
    findings.push(
      warning(
        ['pages', 'ad', 'reveal'],
        'clicks that show a number are asked for without `legal.basis`; make sure that your order allows them',
      ),
    );
  }
  return findings;
}

/** A shorter pause is hardly ever meant for a live site. */
const SHORT_DELAY_MS = 200;

function checkPace({ limits, fetch }: Partial<TargetParts>): readonly Finding[] {
  const findings: Finding[] = [];
  if (limits !== undefined && limits.delayMs[0] < SHORT_DELAY_MS) {
    findings.push(warning(['limits', 'delay_ms'], `a pause of ${limits.delayMs[0]} ms is no politeness on a live site; 2000 is usual`));
  }
  for (const [index, status] of (fetch?.wall.status ?? []).entries()) {
    if (status !== 429 && status !== 503) continue;
    findings.push(warning(['fetch', 'wall', 'status', index], `${status} is no wall: it slows the politeness group down; left out here`));
  }
  return findings;
}

function checkBrowserOnly({ fetch, pages }: Partial<TargetParts>): readonly Finding[] {
  if (fetch === undefined || fetch.render !== 'http') return [];
  const findings: Finding[] = [];
  const message = 'is for a browser and has no effect with `fetch.render: http`';
  if (fetch.steps.length > 0) findings.push(warning(['fetch', 'steps'], message));
  if (fetch.waitFor !== undefined) findings.push(warning(['fetch', 'wait_for'], message));
  if (pages !== undefined && pages.ad.reveal.length > 0) findings.push(warning(['pages', 'ad', 'reveal'], message));
  return findings;
}

/** Pages on which something is to be done, or of which a picture is to be taken, are always shown. */
function checkData({ fetch, pages, privacy }: Partial<TargetParts>): readonly Finding[] {
  if (fetch?.render !== 'data') return [];
  const [because] = [
    ...(fetch.steps.length > 0 ? ['fetch.steps'] : []),
    ...(pages !== undefined && pages.ad.reveal.length > 0 ? ['pages.ad.reveal'] : []),
    ...(privacy?.screenshot === 'on' ? ['privacy.screenshot: on'] : []),
  ];
  return because === undefined ? [] : [warning(['fetch', 'render'], `\`data\` is the same as \`auto\` with \`${because}\``)];
}

function checkFieldNames({ pages }: Partial<TargetParts>): readonly Finding[] {
  if (pages === undefined || pages.ad.fields === 'auto') return [];
  return Object.keys(pages.ad.fields).flatMap((name) => {
    if (Object.hasOwn(FIELD_TYPES, name)) return [];
    const near = nearestWord(name, Object.keys(FIELD_TYPES));
    if (near === undefined) return [];
    const path = ['pages', 'ad', 'fields', name];
    return [{ ...warning(path, `the field \`${name}\` is kept as text of its own; did you mean \`${near}\`?`), onKey: true }];
  });
}

function problem(path: Finding['path'], message: string): Finding {
  return { path, message, severity: 'problem' };
}

function warning(path: Finding['path'], message: string): Finding {
  return { path, message, severity: 'warning' };
}

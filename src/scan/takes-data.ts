import type { ScanContext } from './scan-context.ts';
import type { TargetRun } from './target-run.ts';

/** Whether the pages of a target could be read by their data at all: not where a person asked for something to be done on the page, or for a picture of it. */
export function canBeData({ target }: TargetRun): boolean {
  return target.fetch.steps.length === 0 && target.pages.ad.reveal.length === 0 && target.privacy.screenshot === 'off';
}

/** Whether the target asks for its pages to be read by their data where that shows the same (`fetch.render: data`). */
export function takesData(context: Pick<ScanContext, 'browser' | 'render' | 'evidenceMode'>, run: TargetRun): boolean {
  const isAsked = (context.render ?? run.target.fetch.render) === 'data';
  return isAsked && context.browser !== undefined && context.evidenceMode === 'standard' && canBeData(run);
}

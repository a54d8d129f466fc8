import { defang } from '../../view/defang.ts';
import type { ViewedPage } from '../../view/viewed-page.ts';

/** What was given out of a capture as one JSON document (docs/schemas/view.json); the address is in the clear only where it was asked for. */
export function viewDocument(
  page: ViewedPage,
  form: 'page' | 'file' | 'text' | 'url',
  written?: { readonly path: string; readonly sha256: string },
): object {
  return {
    schema: 'leadline-view/1',
    capture_id: page.captureId,
    leads: page.leadIds,
    url: form === 'url' ? page.url : defang(page.url),
    captured_at: page.capturedAt,
    via: page.via,
    capture_sha256: page.bodySha256,
    content_check: page.contentCheck ?? null,
    signals: page.signals.map(({ id, category, isSealed }) => ({ id, category, sealed: isSealed })),
    values: form === 'url' ? [] : page.values.map(({ field, value, where, start, end, by }) => ({ field, value, where, start, end, by })),
    text: form === 'text' ? page.text : null,
    file: written?.path ?? null,
    file_sha256: written?.sha256 ?? null,
  };
}

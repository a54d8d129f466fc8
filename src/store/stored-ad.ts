import type { Ad } from '../model/ad.ts';

/** An ad as a row holds it; ads that were stored before indicators were read have none. */
export function storedAd(stored: Omit<Ad, 'indicators' | 'urgent'> & Partial<Pick<Ad, 'indicators' | 'urgent'>>): Ad {
  return { ...stored, indicators: stored.indicators ?? [], urgent: stored.urgent ?? [] };
}

import type { HandleKind } from '../../model/handle.ts';

/** Messengers whose accounts are phone numbers, so that a number beside their label is one of theirs. */
export const NUMBER_MESSENGERS: readonly HandleKind[] = ['whatsapp', 'telegram', 'viber', 'signal', 'zalo', 'wechat'];

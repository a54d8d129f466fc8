import type { HandleKind } from '../../model/handle.ts';
import { differentNames } from '../ad-names.ts';
import { contactWord } from '../handle-groups.ts';
import { listed } from '../listed.ts';
import type { Measure } from '../measured-hit.ts';

const WALLETS: ReadonlySet<HandleKind> = new Set(['btc', 'eth', 'tron', 'xmr', 'ltc', 'doge', 'bch', 'sol', 'ton', 'iban']);

/** N-WALLET: one wallet or bank account in ads under different names (Portnoff et al. 2017). */
export const sharedWallet: Measure = function* ({ groups }) {
  for (const group of groups) {
    if (!WALLETS.has(group.kind)) continue;
    const names = differentNames(group.ads);
    if (!names) continue;
    const detail = `one ${contactWord(group.kind)} in ${group.ads.length} ads under the names ${listed(names)}`;
    for (const { leadId } of group.ads) yield { id: 'N-WALLET', leadId, detail };
  }
};

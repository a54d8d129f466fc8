import type { AccountKind } from '../account-kind.ts';

const HOSTS = (
  'linktr.ee allmylinks.com beacons.ai linkr.bio bio.link lnk.bio campsite.bio solo.to taplink.cc taplink.ws msha.ke direct.me bio.site ' +
  'hoo.be about.me getallmylinks.com linkin.bio link.me snipfeed.co koji.to many.link withkoji.com linkbio.co carrd.co heylink.me flow.page milkshake.app lynk.id lnk.to linkpop.com shor.by ' +
  'tap.bio contactin.bio hihello.me instabio.cc linkby.com biolinky.co bio.fm mez.ink znap.link linkfly.to linke.to jali.me mssg.me hipolink.net hipolink.me komi.io pillar.io stan.store popl.co hopp.bio linklist.bio litt.ly inpock.co.kr lit.link profcard.info potofu.me linkon.id'
).split(' ');

/** Pages that gather a person's links, as `host/name` in lower case; hosts that give each page a subdomain as `name.host`. */
export const linkpage: AccountKind = {
  kind: 'linkpage',
  hosts: HOSTS,
  schemes: [],
  fromLink: (link) => {
    if (link.host.endsWith('.carrd.co')) return link.host;
    const name = (link.segments[0] ?? '').toLowerCase();
    return /^@?[a-z0-9][a-z0-9._-]{1,39}$/.test(name) && HOSTS.includes(link.host) ? `${link.host}/${name.replace(/^@/, '')}` : undefined;
  },
  label: 'strict',
};

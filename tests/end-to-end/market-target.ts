/** A target of one invented market, whose front page lists its ads. */
export const MARKET_TARGET = `schema: target/1
id: market
name: Market (invented)
category: marketplace
start: [{ url: "http://market.test/" }]
limits: { delay_ms: [10, 70], gone_recheck: 0 }
hints: { country: NL, languages: [en], currency: EUR }
pages:
  ad: { match: { url: '^/ad/' }, body: ".ad-text" }
`;

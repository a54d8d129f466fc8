import { describe, expect, test } from 'vitest';
import { valuesOf } from '../values-of.ts';

describe('readHandles() on Telegram', () => {
  test.each([
    ['https://t.me/Example_Chan', 'example_chan'],
    ['t.me/s/example_chan', 'example_chan'],
    ['example_chan.t.me', 'example_chan'],
    ['tg://resolve?domain=example_chan', 'example_chan'],
    ['telegram.me/Example_Chan/123', 'example_chan'],
    ['Telegram: @example_chan', 'example_chan'],
    ['https://t.me/+31612345678', '+31612345678'],
    ['https://t.me/+AbCdEfGhIjKlMnOp', 'invite:AbCdEfGhIjKlMnOp'],
    ['https://t.me/joinchat/AbCdEfGhIjKlMnOp', 'invite:AbCdEfGhIjKlMnOp'],
    ['tg://resolve?phone=31612345678', '+31612345678'],
    ['Telegram: @anna_bell', 'anna_bell'],
    ['tg @anna_bell', 'anna_bell'],
    ['Telegram anna_bell22', 'anna_bell22'],
    ['телеграм: anna_bell', 'anna_bell'],
    ['пиши в тг @anna_bell', 'anna_bell'],
    ['мой телеграм — @Anna_Bell', 'anna_bell'],
    ['تيليجرام: anna_bell', 'anna_bell'],
    ['电报：@anna_bell', 'anna_bell'],
    ['飞机 @anna_bell', 'anna_bell'],
    ['텔레그램 anna_bell1', 'anna_bell1'],
    ['@anna_bell on telegram', 'anna_bell'],
    ['contact @anna_bell', 'anna_bell'],
    ['t[.]me/anna_bell', 'anna_bell'],
    ['Telegram: +31612345678', '+31612345678'],
    ['𝗧𝗲𝗹𝗲𝗴𝗿𝗮𝗺: @anna_bell', 'anna_bell'],
  ])('reads %s', (text, value) => {
    expect(valuesOf('telegram', text, { country: 'NL' })).toEqual([value]);
  });

  test.each([
    ['https://t.me/share/url?url=x', 'reserved path'],
    ['@ab__cd', 'double underscore'],
    ['@abcd_', 'trailing underscore'],
    ['@1abcde', 'starts with a digit'],
    ['proxy.t.me', 'reserved subdomain'],
    ['telegram available', 'no name'],
    ['telegram: available 24/7', 'no name'],
    ['price 100@hour', 'not a name'],
    ['meet @ my place', 'not a name'],
    ['@5pm today', 'not a name'],
  ])('takes nothing from %s: %s', (text) => {
    expect(valuesOf('telegram', text, { country: 'NL' })).toEqual([]);
  });
});

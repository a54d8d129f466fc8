import { inflateSync } from 'node:zlib';

/** The pixels of a PNG with 8 bits a channel, RGB or RGBA and not interlaced, as RGBA (PNG, third edition, §9). */
export function readPng(bytes: Uint8Array): { readonly width: number; readonly height: number; readonly pixels: Uint8Array } {
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const channels = kind === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.byteLength; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const plain = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? (plain[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (plain[(y - 1) * stride + x] ?? 0) : 0;
      const corner = y > 0 && x >= channels ? (plain[(y - 1) * stride + x - channels] ?? 0) : 0;
      plain[y * stride + x] = (rows[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) pixels.set(plain.subarray(at * channels, at * channels + 3), at * 4);
  return { width, height, pixels };
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

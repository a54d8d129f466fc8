import PQueue from 'p-queue';
import type { Egress } from '../fetch/egress.ts';
import { AddressSlots } from '../frontier/address-slots.ts';
import type { PolitenessClock } from '../frontier/politeness-clock.ts';
import type { GroupSchedule } from './group-schedule.ts';

/** Names looked up at the same time. */
const LOOKUPS = 16;
/** Time for which the address of a name is taken for known, milliseconds: as long as the longest that names are cached. */
const KNOWN_MS = 300_000;

/** What the gate needs: where names lead, and who must be told when a way is free. */
export interface AddressGatePorts {
  readonly locate: Egress['locate'];
  readonly schedule: GroupSchedule;
  readonly clock: PolitenessClock;
  readonly now: () => number;
  readonly wake: () => void;
}

/**
 * A cap on the requests under way to one IP address, over all names that lead to it.
 * There is no pace by address: where thousands of sites share one (a CDN), their own paces hold. Nothing that waits here holds a slot.
 */
export class AddressGate {
  readonly #ports: AddressGatePorts;
  readonly #slots: AddressSlots;
  readonly #lookups = new PQueue({ concurrency: LOOKUPS });
  /** By origin; an empty address is a name that leads nowhere. */
  readonly #known = new Map<string, { readonly address: string; readonly untilMs: number }>();
  readonly #asking = new Map<string, Set<string>>();
  readonly #underWay = new Map<number, string>();
  /** Groups that were woken for an address and have not had their turn. */
  readonly #woken = new Map<string, string>();

  /** `most` requests at once to one address. */
  constructor(most: number, ports: AddressGatePorts) {
    this.#slots = new AddressSlots(most);
    this.#ports = ports;
  }

  /** Whether a request of a group to a URL may go now. If not, the group was put aside and is offered again by itself. */
  admits(group: string, url: string): boolean {
    const { origin } = new URL(url);
    const place = this.#known.get(origin);
    if (!place || place.untilMs <= this.#ports.now()) {
      this.#lookUp(group, origin);
      return false;
    }
    // A name that leads nowhere has no address to spare: its request is to say so.
    if (place.address === '' || this.#slots.hasRoom(place.address)) return true;
    this.#slots.wait(place.address, group);
    return false;
  }

  begin(entryId: number, url: string): void {
    const address = this.#known.get(new URL(url).origin)?.address ?? '';
    if (address === '') return;
    this.#underWay.set(entryId, address);
    this.#slots.begin(address);
  }

  end(entryId: number): void {
    const address = this.#underWay.get(entryId);
    if (address === undefined) return;
    this.#underWay.delete(entryId);
    this.#slots.end(address);
    this.#wakeNext(address);
  }

  /** To be called after a group had its turn, whether it sent something or not: the next in its line gets the chance it left. */
  passOn(group: string): void {
    const address = this.#woken.get(group);
    if (address === undefined) return;
    this.#woken.delete(group);
    this.#wakeNext(address);
  }

  /** How many names are being looked up. */
  pending(): number {
    return this.#asking.size;
  }

  /** Offers every group that still waits; false when none did. For when nothing is under way that could wake them. */
  release(): boolean {
    const awaited = this.#slots.awaited();
    for (const address of awaited)
      for (let group = this.#slots.shift(address); group !== undefined; group = this.#slots.shift(address))
        this.#ports.schedule.offer(group, 0);
    return awaited.length > 0;
  }

  #lookUp(group: string, origin: string): void {
    const groups = this.#asking.get(origin);
    if (groups) return void groups.add(group);
    this.#asking.set(origin, new Set([group]));
    void this.#lookups.add(async () => {
      const { hostname, port, protocol } = new URL(origin);
      const place = await this.#ports.locate(hostname, Number(port || (protocol === 'https:' ? 443 : 80)));
      this.#known.set(origin, { address: 'kind' in place ? '' : place.address, untilMs: this.#ports.now() + KNOWN_MS });
      for (const waiting of this.#asking.get(origin) ?? []) this.#ports.schedule.offer(waiting, 0);
      this.#asking.delete(origin);
      this.#ports.wake();
    });
    return undefined;
  }

  #wakeNext(address: string): void {
    while (this.#slots.hasRoom(address)) {
      const group = this.#slots.shift(address);
      if (group === undefined) return;
      this.#ports.schedule.offer(group, 0);
      // One that must rest now would leave the way unused; it comes back by its own clock.
      if (this.#ports.clock.dueAt(group) > this.#ports.now()) continue;
      this.#woken.set(group, address);
      this.#ports.wake();
      return;
    }
  }
}

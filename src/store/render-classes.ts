import type { CaseDatabase } from './open-database.ts';

/** The kind under which is kept where the data of the ad pages of a shape come from. */
export const DATA_KIND = 'data';

/** What the pages of one class have said of how they are to be asked for. */
export interface StoredRenderClass {
  readonly targetId: string;
  readonly kind: string;
  /** Empty: all pages of the kind. */
  readonly shape: string;
  /** As it was given to `save`. */
  readonly votes: unknown;
}

/** The render classes of a case. */
export interface RenderClasses {
  /** All of them, by target, kind and shape. */
  read(): StoredRenderClass[];
  /** Stores the votes of a class in place of earlier ones; to be called inside a write batch. */
  save(rendered: StoredRenderClass & { readonly votes: object }): void;
  forget(targetId: string): void;
  /** Forgets the classes of one shape, of whatever kind. */
  forgetShape(targetId: string, shape: string): void;
}

/** The render classes of a case, prepared statements held. */
export function renderClasses(db: CaseDatabase): RenderClasses {
  const read = db.prepare<[], { target_id: string; kind: string; shape: string; votes: string }>(
    'SELECT target_id, kind, shape, votes FROM render_class ORDER BY target_id, kind, shape',
  );
  const save = db.prepare(
    `INSERT INTO render_class (target_id, kind, shape, votes) VALUES (?, ?, ?, ?)
     ON CONFLICT (target_id, kind, shape) DO UPDATE SET votes = excluded.votes`,
  );
  const forget = db.prepare('DELETE FROM render_class WHERE target_id = ?');
  const forgetShape = db.prepare('DELETE FROM render_class WHERE target_id = ? AND shape = ?');
  return {
    forgetShape: (targetId, shape) => void forgetShape.run(targetId, shape),
    forget: (targetId) => void forget.run(targetId),
    read: () =>
      read.all().map(({ target_id, kind, shape, votes }) => ({ targetId: target_id, kind, shape, votes: JSON.parse(votes) as unknown })),
    save: ({ targetId, kind, shape, votes }) => void save.run(targetId, kind, shape, JSON.stringify(votes)),
  };
}

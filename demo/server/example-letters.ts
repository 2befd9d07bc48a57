import {insertExample, showLetter} from './db/letters.js';
import {lock} from './db/locks.js';
import type {Desk} from './desk.js';

const DAY_MS = 86_400_000;

/** Puts the letters of the world into the database, once, so that the office's page is not bare. */
export const seedLetters = ({clock, database, world}: Desk): Promise<void> =>
  database.transaction(async (tx) => {
    await lock(tx, 'example letters');
    const now = await clock(tx);
    for (const {daysAgo, from, lang, office, ref, text, to} of world.letters) {
      const isNew = await insertExample(tx, {
        ref,
        office,
        kind: to.kind,
        name: to.name ?? null,
        body: text,
        sender: from ?? null,
        may_publish: true,
        lang,
        sent_at: new Date(now.getTime() - daysAgo * DAY_MS),
        expires_at: null,
      });
      if (isNew) await showLetter(tx, ref, true);
    }
  });

import type {Office} from '../../../src/office/office.model.js';
import {LANGS, type Lang} from '../rules/text.js';
import type {World} from '../world/world.js';
import type {Database, Queryable} from './database.js';
import {lock} from './locks.js';

const seed = (tx: Queryable, lang: Lang, place: number, office: Office) =>
  tx.query(
    `insert into office (id, lang, place, document, seeded) values ($1, $2, $3, $4, $4)
     on conflict (id, lang) do update
       set document = case when office.document = office.seeded
                           then excluded.seeded else office.document end,
           seeded = excluded.seeded, place = excluded.place`,
    [office.id, lang, place, JSON.stringify(office)],
  );

const read = async (tx: Queryable, lang: Lang): Promise<readonly Office[]> =>
  (
    await tx.query<{document: Office}>(
      'select document from office where lang = $1 order by place, id',
      [lang],
    )
  ).map(({document}) => document);

/**
 * The offices as they stand in the database, where whoever runs them may change a telephone number,
 * an answer or a duty window; read when the server starts. What nobody has changed is as the world
 * has it.
 */
export const storedOffices = (database: Database, {offices}: World): Promise<World['offices']> =>
  database.transaction(async (tx) => {
    await lock(tx, 'offices');
    for (const lang of LANGS) {
      for (const [place, office] of offices[lang].entries()) await seed(tx, lang, place, office);
    }
    return {zh: await read(tx, 'zh'), en: await read(tx, 'en')};
  });

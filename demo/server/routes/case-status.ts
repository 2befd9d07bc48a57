import type {Context} from 'hono';
import * as v from 'valibot';
import {answer, fileOf, tellingOf} from '../casework/answering.js';
import {caseView} from '../casework/case-view.js';
import {tidyRef} from '../casework/ref.js';
import {findCase} from '../db/cases.js';
import type {Desk} from '../desk.js';
import {parseBody, readText} from '../http/body.js';
import {sayIn} from '../http/language.js';
import {Problem} from '../http/problems.js';

const schema = v.object({ref: v.pipe(v.string(), v.minLength(1), v.maxLength(200))});

/** `POST /case-status`: how far an application is. Only reads. */
export const postCaseStatus =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const {ref} = parseBody(schema, await readText(c), sayIn(c));
    const row = await findCase(desk.database, tidyRef(ref));
    if (!row) throw new Problem(404, 'not-found');
    const file = await fileOf(desk, row);
    return answer(c, caseView(await tellingOf(desk, c, file.happenings), file));
  };

import type {Context} from 'hono';
import {queuedMails} from '../db/outbox.js';
import type {Desk} from '../desk.js';

/** `GET /demo/outbox`: the mails as JSON, newest first, since the demo sends none. */
export const getOutbox =
  (desk: Desk) =>
  async (c: Context): Promise<Response> => {
    const mails = await queuedMails(desk.database);
    return c.json({mails}, 200, {'cache-control': 'no-store'});
  };

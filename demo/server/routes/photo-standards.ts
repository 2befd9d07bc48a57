import type {Context} from 'hono';
import type {Desk} from '../desk.js';
import {tagOf, taggedJson} from '../http/etag.js';
import {Problem} from '../http/problems.js';

/** `GET /photo-standards/{id}`: the rules for a document's photo, and what one office lends. */
export const getPhotoStandard =
  ({world}: Desk) =>
  (c: Context): Response => {
    const found = world.photos.get(c.req.param('id') ?? '');
    if (found === undefined) throw new Problem(404, 'not-found');
    const office = found.offices.get(c.req.query('office') ?? '');
    const standard = office ? {...found.rules, office} : found.rules;
    return taggedJson(c, standard, tagOf(standard), {'cache-control': 'max-age=300'});
  };

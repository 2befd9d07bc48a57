import type {Context} from 'hono';
import type {Desk} from '../desk.js';
import {tagOf, taggedJson} from '../http/etag.js';
import {Problem} from '../http/problems.js';

/** `GET /services/{id}`: what a service asks for, and the ways to apply, in all its languages. */
export const getService =
  ({world}: Desk) =>
  (c: Context): Response => {
    const definition = world.definitions.get(c.req.param('id') ?? '');
    if (definition === undefined) throw new Problem(404, 'not-found');
    return taggedJson(c, definition, tagOf(definition), {'cache-control': 'max-age=300'});
  };

import {type Context, Hono} from 'hono';
import {linesFor} from '../../embed/lines.js';
import {WIDGETS} from '../../embed/widgets.js';
import {sayIn} from '../http/language.js';
import {postCheck} from './check.js';
import {choiceOf} from './choice.js';
import {previewPage} from './preview.js';
import {readWish, type Wish} from './wish.js';

const wishOf = (c: Context): Wish =>
  readWish(
    (name) => c.req.query(name),
    sayIn(c)('用不了？打电话给我们：0573-0000-0110', 'Does it not open? Call us: 0573-0000-0110'),
  );

/**
 * The embed builder's means: the lines to copy, a page with them in use, and a check of a back end.
 *
 * @param folder - The CDN build.
 * @param isOwnMachine - Whether only whoever runs the demo asks: the check sends requests to any address.
 */
export function embedRoutes(folder: string, isOwnMachine: boolean): Hono {
  const routes = new Hono();
  routes.get('/widgets', (c) => c.json(WIDGETS));
  routes.get('/lines', (c) => {
    const wish = wishOf(c);
    const lines = linesFor(wish.flavour, choiceOf(wish, folder));
    return c.json({lines, canCheck: isOwnMachine}, 200, {'cache-control': 'no-store'});
  });
  routes.get('/preview', (c) => previewPage(c, {...wishOf(c), base: '/zerotrip/'}, folder));
  if (isOwnMachine) routes.post('/check', postCheck);
  return routes;
}

/** When every story happens, in milliseconds since 1970: the morning that its data is about. */
const MORNING = Date.parse('2026-11-26T10:00:00+08:00');

const late = Date.now() - MORNING;
const now = Date.now;
const storyNow = (): number => now() - late;

/** From here on the page lives on that Thursday; otherwise “by Friday” would be over on Saturday. */
export function liveOnThatMorning(): void {
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [storyNow()], newTarget) as Date,
    get: (target, name): unknown => (name === 'now' ? storyNow : Reflect.get(target, name)),
  });
}

const OURS = /^zerotrip\//;

/** A story begins anew: to the kit, the next one in the same tab looks like the page after a reload. */
export function forgetStories(): void {
  for (const name of Object.keys(sessionStorage)) {
    if (OURS.test(name)) sessionStorage.removeItem(name);
  }
}

/**
 * Has the browser save what an address holds. The press comes from within the page, so that a shared
 * machine, which saves nothing, can take it; tells whether it went through.
 *
 * @param from - Where in the page it comes from.
 * @param download - The file's name.
 */
export function pressDownload(from: ParentNode, href: string, download: string): boolean {
  const link = Object.assign(document.createElement('a'), {href, download});
  let isTaken = false;
  link.addEventListener('click', (event) => (isTaken = event.defaultPrevented));
  from.append(link);
  link.click();
  link.remove();
  return !isTaken;
}

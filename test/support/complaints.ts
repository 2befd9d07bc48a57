import type {Page} from 'playwright';

/**
 * Every word of complaint about a page, from before it is opened: its console, errors that nobody
 * caught, what did not load, what the content security policy refused.
 */
export async function complaintsOf(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    // The browser tells what it has cleared for a shared machine; that is no complaint.
    if (message.text().startsWith('Clear-Site-Data header')) return;
    complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const {complain} = window as unknown as {complain: (text: string) => void};
      complain(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
  });
  return complaints;
}

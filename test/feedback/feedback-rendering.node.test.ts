import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {render} from '@lit-labs/ssr';
import {html} from 'lit';
import {describe, expect, it, vi} from 'vitest';
import '../../src/feedback/define.js';

describe('a rating rendered by its server', () => {
  it('shows the author’s words and asks nobody', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const page = html`<zt-feedback set="cn-5" office="donghu" src="/api"
      ><p>Call us</p></zt-feedback
    >`;
    const text = await collectResult(render(page));
    expect(text).toContain('<slot></slot>');
    expect(text).toContain('<p>Call us</p>');
    expect(asked).not.toHaveBeenCalled();
  });

  it('shows nothing where it waits for the result', async () => {
    const page = html`<zt-feedback set="cn-5" after="zt-appointment-booked"></zt-feedback>`;
    expect(await collectResult(render(page))).not.toContain('<slot>');
  });
});

describe('letters rendered by a server', () => {
  it('show the author’s words and ask nobody', async () => {
    const asked = vi.spyOn(globalThis, 'fetch');
    const page = html`<zt-letters office="donghu" src="/api"><p>Write to us</p></zt-letters>`;
    const text = await collectResult(render(page));
    expect(text).toContain('<slot></slot>');
    expect(text).toContain('<p>Write to us</p>');
    expect(asked).not.toHaveBeenCalled();
  });
});

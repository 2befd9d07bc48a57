import {fixture} from '@open-wc/testing-helpers';
import {html, ReactiveElement, render} from 'lit';
import {afterEach, beforeEach, describe, expect, it, type MockInstance, vi} from 'vitest';
import {memoryAppointments} from '../../src/appointment/appointment.memory.js';
import {appointmentElements} from '../../src/appointment/elements.js';
import {AppointmentPicker} from '../../src/appointment/appointment-picker.js';
import {defineElements} from '../../src/core/define.js';
import {version} from '../../src/core/version.js';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  // Each test is a page of its own.
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('zerotrip/version-warning')];
});
afterEach(() => void vi.restoreAllMocks());

const thing = () => class extends HTMLElement {};
const old = () => Object.assign(thing(), {[Symbol.for('zerotrip/version')]: '0.0.9'});

describe('an element', () => {
  it('is registered under zt-', () => {
    const element = thing();
    defineElements({'first-thing': element});
    expect(document.createElement('zt-first-thing')).toBeInstanceOf(element);
    expect(warn).not.toHaveBeenCalled();
  });

  it('of the same version may be loaded twice, and nobody notices', () => {
    const [first, second] = [thing(), thing()];
    defineElements({'twice-thing': first});
    defineElements({'twice-thing': second});
    expect(document.createElement('zt-twice-thing')).toBeInstanceOf(first);
    expect(warn).not.toHaveBeenCalled();
  });

  it('goes into the registry that is named', () => {
    const registry = {get: () => undefined, define: vi.fn()};
    const element = thing();
    const options = {registry: registry as unknown as CustomElementRegistry};
    defineElements({'scoped-thing': element}, options);
    expect(registry.define).toHaveBeenCalledWith('zt-scoped-thing', element);
    expect(customElements.get('zt-scoped-thing')).toBeUndefined();
  });
});

describe('where two versions meet', () => {
  it('the first one stays, the rest is registered, and one warning names both', () => {
    const [first, fresh] = [old(), thing()];
    customElements.define('zt-old-thing', first);
    defineElements({'old-thing': thing(), 'new-thing': fresh});
    expect(customElements.get('zt-old-thing')).toBe(first);
    expect(customElements.get('zt-new-thing')).toBe(fresh);
    expect(warn).toHaveBeenCalledOnce();
    const text = String(warn.mock.calls[0]?.[0]);
    expect(text).toContain(`zerotrip ${version}`);
    expect(text).toContain('<zt-old-thing>');
    expect(text).toContain('0.0.9');
  });

  it('the page is warned once, however many elements meet', () => {
    for (const name of ['a', 'b', 'c']) customElements.define(`zt-many-${name}`, old());
    const elements = () => ({'many-a': thing(), 'many-b': thing(), 'many-c': thing()});
    defineElements(elements());
    defineElements(elements());
    expect(warn).toHaveBeenCalledOnce();
  });

  it('an element of somebody else stays, too', () => {
    const foreign = thing();
    customElements.define('zt-foreign-thing', foreign);
    defineElements({'foreign-thing': thing()});
    expect(customElements.get('zt-foreign-thing')).toBe(foreign);
    expect(String(warn.mock.calls[0]?.[0])).toContain('another library');
  });

  it('a prefix of its own keeps them apart, silently', () => {
    const element = thing();
    customElements.define('zt-apart-thing', old());
    defineElements({'apart-thing': element}, {prefix: 'apart'});
    expect(document.createElement('apart-apart-thing')).toBeInstanceOf(element);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('a prefix of the page’s own', () => {
  it.each(['', 'Gov', 'gov-', 'gov-uk', '1gov', 'gö', 'gov ', 'ｇov'])(
    'cannot be “%s”',
    (prefix) => {
      expect(() => defineElements({'x-thing': thing()}, {prefix})).toThrow(RangeError);
    },
  );

  it('stands beside zt- with the same classes', () => {
    const element = thing();
    defineElements({'both-thing': element});
    defineElements({'both-thing': element}, {prefix: 'gov2'});
    defineElements({'both-thing': element}, {prefix: 'gov2'});
    expect(document.createElement('zt-both-thing')).toBeInstanceOf(element);
    expect(document.createElement('gov2-both-thing')).toBeInstanceOf(element);
    expect(warn).not.toHaveBeenCalled();
  });

  it('holds for the parts of an element, too', async () => {
    defineElements(appointmentElements);
    defineElements(appointmentElements, {prefix: 'gov'});
    const provider = memoryAppointments({taken: () => 0});
    const frame = await fixture<HTMLElement>(html`<div></div>`);
    render(
      html`<gov-appointment-picker
        service="hukou-form"
        meeting-mode="video"
        .provider=${provider}
      ></gov-appointment-picker>`,
      frame,
    );
    const picker = frame.firstElementChild as AppointmentPicker;
    expect(picker).toBeInstanceOf(AppointmentPicker);
    await vi.waitFor(() => {
      const calendar = picker.shadowRoot?.querySelector('gov-month-calendar');
      expect(calendar?.shadowRoot?.querySelectorAll('.day').length).toBeGreaterThan(0);
    });
    expect(picker.shadowRoot?.querySelector('zt-month-calendar')).toBeNull();
  });
});

it('importing the classes registers nothing, and Lit knows them', () => {
  expect(
    Object.values(appointmentElements).every((each) => each.prototype instanceof ReactiveElement),
  ).toBe(true);
});

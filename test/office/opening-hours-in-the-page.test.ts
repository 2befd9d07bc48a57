import {html} from 'lit';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {linhuOffices} from '../../src/office/linhu-offices.memory.js';
import {Hours, itIs, script, THURSDAY} from './hours-harness.js';

beforeEach(() => itIs(THURSDAY));
afterEach(() => void vi.useRealTimers());

const [donghu] = linhuOffices('en');
const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'GovernmentOffice',
  name: 'Town hall',
  openingHoursSpecification: [{dayOfWeek: ['Thursday', 'Friday'], opens: '09:00', closes: '12:00'}],
};

describe('Hours in the page', () => {
  it('may be JSON-LD, with the zone beside it', async () => {
    const content = script('application/ld+json', jsonLd);
    const hours = await Hours.open({content, timeZone: 'Asia/Shanghai'});
    await hours.says('Town hall');
    expect(hours.now).toBe('Open now Until 12:00.');
  });

  it('are shown without “open now” where nobody tells the zone', async () => {
    const hours = await Hours.open({data: jsonLd});
    await hours.says('Times are those at the office.');
    expect(hours.now).toBe('');
    expect(hours.rows).toHaveLength(7);
    expect(hours.root.querySelector('[aria-current]')).toBeNull();
  });

  it('are found in the one of several scripts that has them', async () => {
    const scripts = [{'@type': 'BreadcrumbList'}, '{"@type": "Place",', jsonLd];
    const content = html`${scripts.map((each) => script('application/ld+json', each))}`;
    const hours = await Hours.open({content, office: 'none', timeZone: 'Asia/Shanghai'});
    await hours.says('Town hall');
    expect(hours.now).toBe('Open now Until 12:00.');
  });

  it('may be what the page tells search engines', async () => {
    const told = script('application/ld+json', jsonLd);
    document.head.append(told);
    const hours = await Hours.open({office: 'none', timeZone: 'Asia/Shanghai', fromPage: true});
    await hours.says('Town hall');
    expect(hours.now).toBe('Open now Until 12:00.');
    told.remove();
  });

  it('may be an office, or its hours alone', async () => {
    const content = script('application/json', donghu, 'office');
    const hours = await Hours.open({content});
    await hours.says('East Lake Station counter');
    const alone = await Hours.open({data: donghu!.hours});
    await alone.says('Open now Until 17:30.');
  });

  it('are written as JSON-LD for search engines', async () => {
    expect(document.createElement('zt-opening-hours').toJsonLd()).toBeUndefined();
    const hours = await Hours.open();
    await hours.says('Open now');
    const written = hours.element.toJsonLd();
    expect(written).toMatchObject({'@type': 'GovernmentOffice', name: 'East Lake Station counter'});
    const again = await Hours.open({data: written, timeZone: 'Asia/Shanghai'});
    await again.says('Open now');
    expect(again.rows).toEqual(hours.rows);
  });

  it('that cannot be read leave the author’s words in sight, and say that something is wrong', async () => {
    const content = script('application/ld+json', '{broken');
    const hours = await Hours.open({content});
    await hours.says('Something is wrong on our side.');
    expect(hours.root.querySelector('slot')).not.toBeNull();
  });

  it('are text, whatever they look like', async () => {
    const markup = '<img src=x onerror="window.harmed=true">';
    const exceptions = [{from: '2026-11-27', through: '2026-11-27', spans: [], reason: markup}];
    const data = {...donghu, name: markup, phone: markup, hours: {...donghu!.hours, exceptions}};
    const hours = await Hours.open({data});
    await hours.says(markup);
    expect(hours.root.querySelector('img')).toBeNull();
    expect(window).not.toHaveProperty('harmed');
  });
});

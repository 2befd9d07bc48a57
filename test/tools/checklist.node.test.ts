import {describe, expect, it} from 'vitest';
import type {ServiceDefinition} from '../../src/service/service.model.js';
import {renderChecklist} from '../../src/tools/index.js';
import {services} from '../demo/service-files.js';
import {sample} from './sample.js';

const lost = {reason: 'lost', age: 40, photo: true};

describe('the list as HTML', () => {
  it('says what it is, how many trips, and that nothing has been sent', () => {
    const html = renderChecklist(sample, lost);
    expect(html).toContain('<h2>Library card: what you need</h2>');
    expect(html).toContain('<p>Trips for you: no trip (Online)</p>');
    expect(html).toContain('Nothing has been sent');
    expect(html).toContain('Library (example), as of 1 November 2026');
    expect(html).toContain('<a href="tel:057300000001">');
  });

  it('says why somebody has to come', () => {
    expect(renderChecklist(sample, {reason: 'first'})).toContain('We meet new readers');
  });

  it('puts what is needed, what depends and what is spared into groups', () => {
    const [, need = '', free = ''] = renderChecklist(sample, lost).split('<h3>');
    expect(need).toMatch(/^You need this.*Any one of these.*Passport.*Residence permit/s);
    expect(free).toMatch(/^You need not bring this.*Photo.*we already have it/s);
    const [, , depends = ''] = renderChecklist(sample).split('<h3>');
    expect(depends).toMatch(
      /^Depends on your answers.*Consent of a parent.*Depends on: How old\?/s,
    );
  });

  it('is in Chinese for a Chinese page, with headings where the page wants them', () => {
    const html = renderChecklist(sample, lost, {lang: 'zh-CN', headingLevel: 3});
    expect(html).toContain('<h3>借书证：要带什么</h3><p>您要跑几次：不用跑（网上办）</p><h4>');
    expect(html).toContain('2026年11月1日');
  });

  it('has copies, where to get a paper, how long it counts and what is right', () => {
    const passport = {
      ...sample.documents.passport,
      howToGet: 'Passport office',
      getUrl: '/passport',
      validity: 'P6M',
      acceptance: 'Signed',
    };
    const html = renderChecklist({...sample, documents: {...sample.documents, passport}}, lost);
    expect(html).toContain('we look at the original and give it back');
    expect(html).toContain(
      '<dt>Where to get it</dt><dd><a href="/passport">Passport office</a></dd>',
    );
    expect(html).toContain('<dt>Valid for</dt><dd>6 months</dd>');
    expect(html).toContain('<dt>What counts as right</dt><dd>Signed</dd>');
  });

  it('lets no text of a definition become markup', () => {
    const evil = '"><img src=x onerror=alert(1)>\'&';
    const service = JSON.parse(
      JSON.stringify(sample).replaceAll('Passport', JSON.stringify(evil).slice(1, -1)),
    ) as ServiceDefinition;
    const html = renderChecklist(service, lost);
    expect(html).not.toContain('<img');
    expect(html).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&#39;&amp;');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'http://plain.example',
    '//other.example',
    '/\\other.example',
  ])('does not link to %s', (sampleFile) => {
    const passport = {...sample.documents.passport, sample: sampleFile};
    const html = renderChecklist({...sample, documents: {...sample.documents, passport}}, lost);
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="tel:057300000001"']);
  });

  it.each([...services])('of %s closes every tag it opens', (_file, service) => {
    const html = renderChecklist(service, {}, {lang: 'en'});
    const open: string[] = [];
    for (const [, slash, name = ''] of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });
});

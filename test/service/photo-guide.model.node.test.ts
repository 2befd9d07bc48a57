import {describe, expect, it} from 'vitest';
import {photoGuideOf} from '../../src/service/questions.model.js';
import type {Channel} from '../../src/service/service.model.js';

const way = (type: Channel['type'], photo?: Channel['photo']): Channel => ({
  id: type,
  type,
  visits: 0,
  photo,
});
const card = {standard: 'cn-resident-id', guide: '/id-card.html#photo'};

describe('Where to read what to wear for a photo', () => {
  it('is told for the ways that need one', () => {
    const ways = [way('video'), way('counter', card), way('home-visit', card)];
    expect(photoGuideOf(ways)).toEqual({url: card.guide, channels: ['counter', 'home-visit']});
  });

  it('is not told where no way needs one, or none says where', () => {
    expect(photoGuideOf([])).toBeUndefined();
    expect(photoGuideOf([way('video'), way('counter', {standard: 'x'})])).toBeUndefined();
  });
});

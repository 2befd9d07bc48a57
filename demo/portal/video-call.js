// A meeting between two browsers, for the demonstration. Picture and sound go from one to the other
// and nowhere else; the server carries only what they need to find each other, and forgets it. There
// is no server in between (STUN, TURN): it works on one machine and in one network.

const ROOMS = '/demo/video-rooms';
const POLL_MS = 700;
/** A network may be away for a moment. */
const MOST_FAILURES = 5;
/** Longer than any browser needs to list the addresses of its own machine. */
const ADDRESSES_MS = 2000;

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function ask(method, path, token, body) {
  const response = await fetch(ROOMS + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? {Authorization: `Bearer ${token}`} : {}),
    },
    ...(body ? {body: JSON.stringify(body)} : {}),
    cache: 'no-store',
    keepalive: method === 'DELETE',
  });
  if (!response.ok) throw Object.assign(new Error(path), {status: response.status});
  return response.status === 204 ? undefined : response.json();
}

/** A new room, with a token for each side. */
export const openRoom = () => ask('POST', '', '', {});

/** One side of a meeting. */
export class VideoCall {
  #room;
  #token;
  #told;
  #stream;
  #connection;
  #heard = 0;
  #failures = 0;
  #isOver = false;
  #isForgotten = false;

  /** @param told - Called with what happens: `stream` (a MediaStream), `on`, `identity`, `lost`, `bye`. */
  constructor({room, token}, told) {
    this.#room = room;
    this.#token = token;
    this.#told = told;
  }

  /** Sends the own picture and waits for the other side. The desk says that it is there. */
  async start(stream, {isDesk}) {
    this.#stream = stream;
    if (isDesk) this.#heard = (await this.say('hello')).id;
    void this.#listen();
  }

  /** Tells the other side something. */
  say(kind, data) {
    return ask('POST', `/${this.#room}/signals`, this.#token, {kind, data});
  }

  /** Ends the meeting for both; the server forgets it. Camera and microphone are off. */
  async end() {
    if (this.#isOver) return;
    this.#stop();
    await this.say('bye').catch(() => undefined);
    // The other side has to hear of it first.
    await wait(POLL_MS * 2);
    await this.#forget();
  }

  /** The page goes away: there is time for one word only. */
  leave() {
    this.#stop();
    void this.#forget();
  }

  async #forget() {
    if (this.#isForgotten) return;
    this.#isForgotten = true;
    await ask('DELETE', `/${this.#room}`, this.#token).catch(() => undefined);
  }

  #stop() {
    this.#isOver = true;
    this.#connection?.close();
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
  }

  async #listen() {
    while (!this.#isOver) {
      try {
        const path = `/${this.#room}/signals?after=${this.#heard}`;
        const {signals} = await ask('GET', path, this.#token);
        this.#failures = 0;
        for (const {id, kind, data} of signals) {
          this.#heard = id;
          if (!this.#isOver) await this.#hear(kind, data);
        }
      } catch (reason) {
        this.#fail(reason.status === 404);
      }
      await wait(POLL_MS);
    }
  }

  #fail(isGone) {
    this.#failures += 1;
    if (this.#isOver) return;
    if (isGone) this.#lose('bye');
    else if (this.#failures > MOST_FAILURES) this.#lose('lost');
  }

  #lose(what) {
    this.#stop();
    this.#told(what);
  }

  async #hear(kind, data) {
    if (kind === 'hello') await this.#offer();
    else if (kind === 'offer') await this.#answer(data);
    else if (kind === 'answer')
      await this.#connection?.setRemoteDescription({type: 'answer', sdp: data});
    else if (kind === 'identity') this.#told('identity', data);
    else if (kind === 'bye') this.#lose('bye');
  }

  async #offer() {
    const connection = this.#begin();
    await connection.setLocalDescription();
    await this.#describe('offer');
  }

  async #answer(sdp) {
    const connection = this.#begin();
    await connection.setRemoteDescription({type: 'offer', sdp});
    await connection.setLocalDescription();
    await this.#describe('answer');
  }

  /** A side that comes back begins anew. */
  #begin() {
    this.#connection?.close();
    const connection = (this.#connection = new RTCPeerConnection());
    for (const track of this.#stream.getTracks()) connection.addTrack(track, this.#stream);
    connection.ontrack = ({streams: [stream]}) => this.#told('stream', stream);
    connection.onconnectionstatechange = () => {
      if (connection !== this.#connection) return;
      if (connection.connectionState === 'connected') this.#told('on');
      if (connection.connectionState === 'failed') this.#lose('lost');
    };
    return connection;
  }

  /** One message with all addresses, in place of one for each. */
  async #describe(kind) {
    const connection = this.#connection;
    const complete = new Promise((resolve) => {
      connection.onicegatheringstatechange = () =>
        connection.iceGatheringState === 'complete' && resolve();
    });
    if (connection.iceGatheringState !== 'complete')
      await Promise.race([complete, wait(ADDRESSES_MS)]);
    await this.say(kind, connection.localDescription.sdp);
  }
}

/** After these nothing is on, and nothing is left to be ended. */
const OVER = ['ended', 'lost', 'denied'];

/**
 * The part of a page that shows a meeting: both pictures, and how it stands in the page's own words.
 * What is marked with `data-during` is there while it lasts.
 */
export class CallView {
  #section;
  #call;
  #decision;

  constructor(section) {
    this.#section = section;
    // The browser's own picture must not be heard.
    this.#video('own').muted = true;
  }

  /** Begins a meeting; rejects where camera and microphone were not given. */
  async begin(room, isDesk) {
    this.#decision = undefined;
    this.#section.hidden = false;
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({
        video: {facingMode: 'user'},
        audio: true,
      });
    } catch (reason) {
      this.show('denied');
      throw reason;
    }
    this.#video('own').srcObject = stream;
    this.#call = new VideoCall(room, (what, value) => this.#tell(what, value));
    this.show('waiting');
    this.#section.focus();
    await this.#call.start(stream, {isDesk});
  }

  /** The officer's decision. */
  async decide(identity) {
    await this.#call?.say('identity', identity);
    this.show(identity);
  }

  async end() {
    this.#clear();
    this.show('ended');
    await this.#call?.end();
  }

  leave() {
    this.#call?.leave();
  }

  /** Shows one of the page's sentences; what was decided stands until the next meeting. */
  show(state) {
    if (state.endsWith('confirmed')) this.#decision = state;
    for (const each of this.#section.querySelectorAll('[data-when]')) {
      each.hidden = ![state, this.#decision].includes(each.dataset.when);
    }
    const isOver = OVER.includes(state);
    if (isOver && this.#section.contains(document.activeElement)) this.#section.focus();
    for (const each of this.#section.querySelectorAll('[data-during]')) each.hidden = isOver;
    this.#section.dataset.state = state;
    // Who has been confirmed need not come back: a room that says “did you miss it?” would be wrong.
    if (isOver && this.#decision === 'confirmed') document.dispatchEvent(new Event('linhu-met'));
  }

  #tell(what, value) {
    if (what === 'stream') this.#video('other').srcObject = value;
    else if (what === 'identity') this.show(value);
    // A decision may arrive before the pictures; it stands.
    else if (what !== 'on' || this.#section.dataset.state === 'waiting') {
      if (what !== 'on') this.#clear();
      this.show(what === 'bye' ? 'ended' : what);
    }
  }

  #clear() {
    this.#video('own').srcObject = this.#video('other').srcObject = null;
  }

  #video(id) {
    return this.#section.querySelector(`#${id}`);
  }
}

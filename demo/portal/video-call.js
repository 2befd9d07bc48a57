// A meeting between two browsers, for the demonstration. Picture and sound go from one to the other
// and nowhere else; the server carries only what they need to find each other, and forgets it. Without
// a server in between (STUN, TURN) it works on one machine and in one network; whoever runs the demo
// names some.
//
// The desk says `hello`, the citizen offers to that very `hello`, the desk answers it. So a desk that
// comes back, or comes twice, takes part alone, and there are never two offers at once.

const ROOMS = '/demo/video-rooms';
const POLL_MS = 700;
/** A network may be away for a moment. */
const MOST_FAILURES = 5;
/** Longer than any browser needs to list its own addresses, and those that a server tells it. */
const ADDRESSES_MS = 4000;

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
    keepalive: method !== 'GET',
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
  #isDesk;
  #servers = [];
  #heard = 0;
  /** The number of the desk's `hello` that holds. */
  #hello = 0;
  #failures = 0;
  #isOver = false;
  #isForgotten = false;

  /**
   * @param told - Called with what happens: `stream` (a MediaStream), `waiting`, `on`, `identity`,
   *   `lost`, `bye`.
   */
  constructor({room, token}, isDesk, told) {
    this.#room = room;
    this.#token = token;
    this.#isDesk = isDesk;
    this.#told = told;
  }

  get isOver() {
    return this.#isOver;
  }

  /** Sends the own picture and waits for the other side. The desk says that it is there. */
  async start(stream) {
    this.#stream = stream;
    this.#servers = await this.#inBetween();
    if (this.#isDesk) await this.#greet();
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

  /** The page goes away: there is time for one word only. A desk may come back, as by a reload. */
  leave() {
    if (this.#isOver) return;
    this.#stop();
    if (this.#isDesk) this.say('away').catch(() => undefined);
    else void this.#forget();
  }

  async #inBetween() {
    const {iceServers} = await ask('GET', `/${this.#room}/ice-servers`, this.#token);
    return iceServers;
  }

  async #greet() {
    this.#hello = this.#heard = (await this.say('hello')).id;
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
          if (!this.#isOver) await this.#hear(kind, data, id);
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
    // Two who see each other do not need the server.
    else if (this.#connection?.connectionState === 'connected') this.#failures = 0;
    else if (this.#failures > MOST_FAILURES) this.#lose('lost');
  }

  #lose(what) {
    this.#stop();
    this.#told(what);
  }

  async #hear(kind, data, id) {
    if (kind === 'hello') await this.#offer(id);
    else if (kind === 'offer') await this.#answer(JSON.parse(data));
    else if (kind === 'answer') await this.#take(JSON.parse(data));
    else if (kind === 'identity') this.#told('identity', data);
    else if (kind === 'away') this.#wait();
    else if (kind === 'bye') this.#lose('bye');
  }

  async #offer(hello) {
    this.#hello = hello;
    const connection = this.#begin();
    await connection.setLocalDescription();
    await this.#describe('offer', connection);
  }

  async #answer({hello, sdp}) {
    // The officer has come in by another page.
    if (hello > this.#hello) return this.#lose('lost');
    if (hello < this.#hello) return;
    const connection = this.#begin();
    await connection.setRemoteDescription({type: 'offer', sdp});
    await connection.setLocalDescription();
    await this.#describe('answer', connection);
  }

  async #take({hello, sdp}) {
    if (hello !== this.#hello) return;
    await this.#connection.setRemoteDescription({type: 'answer', sdp});
  }

  /** The other side is away; it may come back. */
  #wait() {
    this.#connection?.close();
    this.#told('waiting');
  }

  /** A side that comes back begins anew. */
  #begin() {
    this.#connection?.close();
    const connection = (this.#connection = new RTCPeerConnection({
      iceServers: this.#servers,
    }));
    for (const track of this.#stream.getTracks()) connection.addTrack(track, this.#stream);
    connection.ontrack = ({streams: [stream]}) => this.#told('stream', stream);
    connection.onconnectionstatechange = () => {
      if (connection !== this.#connection) return;
      if (connection.connectionState === 'connected') this.#told('on');
      if (connection.connectionState === 'failed') this.#again();
    };
    return connection;
  }

  /** The way between the two is gone; where the server is not, they find each other once more. */
  #again() {
    this.#wait();
    if (this.#isDesk) this.#greet().catch(() => this.#lose('lost'));
  }

  /** One message with all addresses, in place of one for each. */
  async #describe(kind, connection) {
    const complete = new Promise((resolve) => {
      connection.onicegatheringstatechange = () =>
        connection.iceGatheringState === 'complete' && resolve();
    });
    if (connection.iceGatheringState !== 'complete')
      await Promise.race([complete, wait(ADDRESSES_MS)]);
    const {sdp} = connection.localDescription;
    await this.say(kind, JSON.stringify({hello: this.#hello, sdp}));
  }
}

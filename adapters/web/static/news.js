// Live news from the server; after a break the page catches up before it goes on.

/** `handlers[kind](event)` takes each event; `notice` is shown while there is no connection. */
export function listen(handlers, notice, catchUp, lost = false) {
  const source = new EventSource("events");
  source.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    handlers[event.kind]?.(event);
  };
  source.onerror = () => {
    lost = true;
    notice.hidden = false;
    // A refused stream is never tried again by the browser itself.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(handlers, notice, catchUp, true), 1000);
  };
  source.onopen = async () => {
    notice.hidden = true;
    if (lost) await catchUp().catch(() => {});
    lost = false;
  };
}

// Words for days and hours; the playground lives in UTC, whatever the zone of the browser is.

const format = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", ...options });
const HOUR = format({ hour: "2-digit", minute: "2-digit" });
const DAY = format({ weekday: "long", day: "numeric", month: "long" });
const SHORT = format({ weekday: "short", day: "numeric", month: "short" });
const WEEKDAY = format({ weekday: "long" });
const DATE = 86_400_000;

const number = (moment) => Math.floor(moment / DATE);

export const hour = (moment) => HOUR.format(moment);
export const day = (moment) => DAY.format(moment);
export const short = (moment) => SHORT.format(moment).replace(",", "");
export const sameDay = (one, other) => number(one) === number(other);

/** When something comes, seen from now: "today 09:00", "Thursday 09:00", "Thu 4 Dec 09:00". */
export function comes(moment, now) {
  const days = number(moment) - number(now);
  const name = days === 0 ? "today" : days === 1 ? "tomorrow" : days < 7 ? WEEKDAY.format(moment) : short(moment);
  return `${name} ${hour(moment)}`;
}

### Every sentence that Haven says itself, in English. Keys are looked up by bot/words.py; docs/add-content.md tells the form.

## The nine practices

practice-active_listening = Active listening
practice-consistent_communication = Consistent communication
practice-appreciation = Appreciation
practice-boundaries = Boundaries
practice-quality_time = Quality time
practice-empathy = Empathy
practice-vulnerability = Being open
practice-independence = Independence
practice-professional_support = Support

## How to pass, under each post

pass-quiet = A quiet pass is fine.
pass-reading = Reading along counts as taking part.
pass-later = “Not today” is a fine answer.

## Buttons

button-another = Another one
button-why = Why this one
button-start = Start, only for you
button-next = Next
button-skip = Skip the next one
button-swap = Swap the next one
button-undo = Take that back
button-resume = Resume
button-preview = See two weeks
button-resend = Post it again
button-save = Save
button-cancel = Cancel

## Commands: help

help-title = What you can ask me
help-intro = I post one small practice a day. Everything below is answered to you alone.
# $about is what the person typed
help-unknown = I do not know “{ $about }”. This is what you can ask:
# $rest is what the person typed after a command
help-rest = I do not know what “{ $rest }” means here. This can be asked without more words:
help-for-admins = Only admins of this workspace can ask for this.
help-admins = As an admin you can also ask:
# $words are words that can follow a command, with commas between
help-also = Also with: { $words }.
help-yours = What is coming, your settings and your data, with: { $words }.
help-steering = Set up and steer this team, with: { $words }.
help-more = To learn about one of them, write it after /haven help, such as /haven help ticket.
help-practice = See today's practice again, only for you.
help-another = Get another practice for today, only for you.
help-why = Learn why this practice was chosen and what research says about it.
help-typed = Say something to Haven in your own words.
help-step = Go through an exercise one step at a time, only for you.
help-preview = Look at the practices of the next two weeks.
help-help = See what Haven can do and how to ask for it.
help-pause = Pause the daily practice until a day that you choose.
help-resume = End a pause or quiet days, or take back a skipped day.
help-skip = Skip the next practice; the one after it comes as usual.
help-unskip = Take a skipped day back; a pause stays as it is.
help-swap = Put another practice in place of the next one.
help-resend = Post again what may be missing from the channel.

## Forms

form-pause = Pause the daily practice
form-skip = Skip a day
form-help = What would you like to know?
field-pause-until = Posts come again on
field-pause-until-hint = The first day with a practice, like 2026-12-24.
field-skip-day = Day without a practice
field-skip-day-hint = Leave it out for the next one.
field-help-about = About
field-help-about-hint = A word or a command.

## What is wrong with a field

problem-missing = Please fill this in.
problem-many = At most { $most } people, please.
problem-mention = Please pick the person from the list that appears after the @, so that it is surely the right one.
problem-day = Please write the day like 2026-12-24.
problem-time = Please write the time like 09:30.
problem-number = Please give a whole number from { $least } to { $most }.
problem-long = Please use at most { $longest } characters.
problem-choice = Please choose one of the options.
problem-value = I can not read this. Please try another way.
problem-past = That day is over or today. Please choose a later one.
problem-far = That is too far ahead. Please choose an earlier day.
problem-no-post = No practice is planned on that day.

## Today's practice

# $day is a date in words
practice-of = This is the practice of { $day }.
# $circle is a role, whose people are notified
post-calls = For { $circle }
another-none = That was all I have for today. Tomorrow brings a new one.
# $title is the title of the item
why-title = Why “{ $title }”
why-new = It is new to this team, and “{ $practice }” was next in turn.
why-only_practice = It is new to this team, and “{ $practice }” is what fits today.
why-again = You have seen everything that fits, and this is the longest ago.
why-swapped = An admin of this team chose it for today.
# $list names the studies
why-sources = Research: { $list }
step-progress = Step { $n } of { $of }. What you press is not kept or shown to anybody.
step-done = That was the last step. Thank you for taking the time.

## The next two weeks

preview-title = The next two weeks
preview-none = Nothing is planned for the next two weeks.
preview-skipped = skipped
preview-nothing = nothing fits yet
next-none = no post is planned

## Changes by admins

# $until is a date in words
pause-done = Paused until { $until }. The next practice comes: { $next }.
# $next is a day and time in words
resume-done = Posts come as usual. Next: { $next }.
resume-zone = I do not know the time zone { $zone }. Please choose another one first.
resume-nothing = Nothing is paused or skipped. Next: { $next }.
skip-done = No practice on { $day }. Next: { $next }.
swap-done = “{ $title }” comes next: { $next }.
resend-done = I am posting it again.

## People and teams: set-up, settings, data

button-leave = Yes, leave this channel
button-export-markdown = Export as text
button-export-json = Export as JSON
button-forget = Delete everything about me
button-forget-sure = Yes, delete it now

help-setup = Set up the daily practice of a channel, or change it.
help-move = Move the daily practice of this team to another channel.
help-leave = Take Haven out of this channel and delete what it keeps about the team.
help-quiet = Go easy in a hard time: only gentle practices, or none, until a day that you choose.
help-log = See which settings of this team were changed, by whom and when.
help-me = Choose how and when Haven may reach you, and in which language.
help-data = See everything that Haven holds about you, export it or delete it.
help-export = Export everything that Haven holds about you, as JSON or Markdown.
help-forget = Delete everything that Haven holds about you, at once.

form-setup = Set up the daily practice
form-move = Move to another channel
form-quiet = Go easy for a while
form-me = My settings
form-export = Export my data

field-setup-channel = Channel
field-setup-channel-hint = Where the practice is posted.
field-setup-zone = Time zone
field-setup-zone-hint = Like Europe/Berlin. The nearest city is enough.
field-setup-at = Time
field-setup-at-hint = When the practice comes, in that zone.
field-setup-days = Working days
field-setup-days-hint = The days with a practice.
field-setup-days-mon = Monday
field-setup-days-tue = Tuesday
field-setup-days-wed = Wednesday
field-setup-days-thu = Thursday
field-setup-days-fri = Friday
field-setup-days-sat = Saturday
field-setup-days-sun = Sunday
field-setup-region = Public holidays
field-setup-region-hint = A country or region like DE, DE-BY or US-CA. Leave it out for none.
field-setup-language = Language
field-setup-language-hint = Like en or de-AT. English where I have no words yet.
field-setup-practices = Practices
field-setup-practices-hint = Those that this team gets.
field-setup-more = More often
field-setup-more-hint = Those that come twice as often as the others.
field-setup-setting = Who you are
field-setup-setting-hint = So that I speak of colleagues only where there are some.
field-setup-setting-workplace = People who work together
field-setup-setting-community = A community, a club or friends
field-setup-calls = Role that each practice calls
field-setup-calls-hint = Everybody with that role is notified of each practice. Choose none to call nobody.
field-setup-gate = Role that may use Haven
field-setup-gate-hint = Choose none for everybody. Help, support and what is about oneself stay open to all.
field-setup-adults = Everybody here is an adult
field-setup-adults-hint = Haven is made for adults. Without this, only the lightest practices come.
field-move-channel = New channel
field-move-channel-hint = A channel that has no daily practice yet.
field-quiet-until = Until
field-quiet-until-hint = The first day as usual again, like 2026-12-24.
field-quiet-how = What comes until then
field-quiet-how-hint = Gentle leaves out whatever asks for cheer or effort.
field-quiet-how-gentle = Only gentle practices
field-quiet-how-nothing = Nothing at all
field-me-direct = Direct messages
field-me-direct-hint = Whether I may write to you by myself. Off until you say so.
field-me-zone = My time zone
field-me-zone-hint = Filled in where your chat app tells me. If it stays empty, your times are in UTC.
field-me-quiet_from = Quiet from
field-me-quiet_from-hint = From this time I write nothing to you.
field-me-quiet_to = Quiet until
field-me-quiet_to-hint = From this time you can be reached again.
field-me-away_until = Away until
field-me-away_until-hint = The day on which you are back, like 2026-12-24.
field-me-snooze = Snooze
field-me-snooze-hint = A pause that begins now.
field-me-snooze-no = No snooze
field-me-snooze-hour = One hour
field-me-snooze-day = One day
field-me-snooze-week = One week
field-me-thanks = How I like thanks
field-me-thanks-hint = Nothing is chosen until you choose.
field-me-language = My language
field-me-language-hint = For what only you see. Leave it out to go with your chat app.
field-me-country = My country
field-me-country-hint = Two letters like DE, for helplines.
field-export-form = Form
field-export-form-hint = Markdown is made to be read, JSON for programs.
field-export-form-json = JSON
field-export-form-markdown = Markdown
thanks-public = In public
thanks-private = In private
thanks-not_now = Not now

problem-zone = I do not know this time zone. Please write it like Europe/Berlin.
# $near lists the names of zones
problem-zone-near = I do not know this time zone. Did you mean { $near }?
problem-region = I do not know this region. Please write it like DE, DE-BY or US-CA, or leave it out.
problem-language = I do not know this language. Please write it like en, de or pt-BR.
problem-country = I do not know this country. Please use its two letters, like DE.
problem-more = Please choose only from the practices above.
problem-channel = I can not post there. Please invite me to the channel, or choose another one.
problem-taken = That channel has a daily practice already. Please choose another one.
problem-stale = Somebody changed these settings meanwhile. Please look at them again.
problem-both = Please give both times, or none.
problem-same = Please choose another time than the one above.

hello =
    I post one small practice a day, at a time that this team chose. It takes two minutes, and passing is always fine.

    - Answers go into the thread, and everybody here can read them.
    - What I answer to you alone is not shown to anybody else here.
    - I keep no score and rank nobody. I write to you directly only if you ask me to, or to tell admins what they must know.
    .title = Hello, I am Haven
    .note = Ask /haven help for what I can do, and /haven log for what admins changed.

# $zone is a time zone, $next a day and time in words
setup-done = { $team } is set up in the zone { $zone }. The next practice comes: { $next }. It will look like this:
leave-sure = Leave { $team } and delete its settings, its own practices and what it was shown?
leave-done = I have left { $team } and deleted everything about it. Thank-yous that still waited go within the hour.
quiet-gentle-done = Only gentle practices come until { $until }.
quiet-nothing-done = Nothing comes until { $until }.
log-title = What admins changed
log-none = No setting of this team has been changed yet.
log-somebody = somebody who had their data deleted
setting-nothing = nothing
setting-channel = Channel
setting-zone = Time zone
setting-at = Time
setting-days = Working days
setting-region = Public holidays
setting-language = Language
setting-practices = Practices
setting-setting = Who you are
setting-calls = Role that each practice calls
setting-gate = Role that may use Haven
setting-adults = Everybody here is an adult
setting-more = More often
setting-gentle = Only gentle practices until
setting-paused = Paused until
setting-skipped = Days without a practice

me-done-on = Saved. I may write to you directly outside your quiet hours. Your times are in the zone { $zone }.
me-done-off = Saved. I do not write to you by myself. Your times are in the zone { $zone }.
data-none = I hold nothing about you.
data-held = This is what I hold about you:
data-member = Your settings
data-admin = Your place among the admins whom I tell what they must know
data-change = Team settings that you changed
data-own_item = Practices that you suggested
data-delivery = Messages to you that are on their way
data-journal = Your private journal, sealed so that only you can ask for it
data-entry = Private entries in it, by the day on which they are deleted
data-talk = Private conversations under way
export-done = This is everything that I hold about you, but for the words of your journal: those come with /reflect export. What you wrote in channels stays there until you delete it there.
forget-sure = Delete everything that I hold about you, your private entries and your name in the log too? As an admin you are told nothing any more then.
forget-done = Done. I hold nothing about you any more. What you wrote in channels stays there until you delete it there.

## Refusals

refused-no-team = This channel has no daily practice yet. An admin of this workspace can set it up.
refused-no-team-yet = This channel has no daily practice yet. You can set it up with /haven setup.
refused-which-team = Several teams live in this workspace. Please ask me in your team's channel.
refused-nothing-yet = There is no practice yet. The first one comes: { $next }.
refused-nothing-planned = No practice is planned, so there is nothing to change.
refused-gate = Only people with a certain role can use me in this team. An admin can tell you which one it is.
refused-admins-only = Only admins of this workspace can do that.
refused-old-button = This button is from an earlier version. Please ask again with /practice.
refused-zone = I do not know the time zone of this team any more ({ $zone }). An admin can choose another one with /haven setup.
refused-too-late = It is too late to post this now. The next practice comes as usual.

## Trouble

trouble-busy = I am busy right now. Please try again in a moment.
trouble-store = I can not read or save anything right now. Please try again later.
# $ref is a short code that an operator finds in the log
trouble-broke = Something broke on my side (ref { $ref }). Please try again later.

## Notices to admins

# $day is a date in words
notice-missed = { $count ->
        [one] The practice of { $day } could not be posted in { $team } in time, so I left it out.
       *[other] { $count } practices could not be posted in { $team } in time, the first on { $day }, so I left them out.
    }
notice-gone = I can not post in { $team } any more, so I paused there. Please let me back into the channel and press Resume.
notice-unsure = A practice may be missing from { $team }: the connection broke while I posted it. Please have a look.
notice-dead = A practice could not be posted in { $team }. You can try it again, or leave it out.
notice-unreadable = A practice for { $team } can not be read any more, so it was not posted. Please tell whoever runs me.
notice-language = I have no words in the language of { $team } ({ $language }) yet, so I write in English there.
notice-nothing = No practice fits the settings of { $team }, so nothing was posted. A wider mix of practices helps.
notice-broken = Planning the posts of { $team } went wrong on my side, so I paused there. Please tell whoever runs me, and press Resume when it is mended.
notice-zone = I do not know the time zone of { $team } ({ $zone }), so I paused there. Please choose another one and press Resume.

## Dates and times

# as in: Thursday, 26 November
day = { $weekday }, { $day } { $month }
# as in: Thursday, 26 November 2027
day-year = { $day } { $year }
# as in: Thursday, 26 November, 09:00
moment = { $day }, { $time }

## The playground

web-host = Open this page under localhost or 127.0.0.1.
web-origin = This request came from another page and was refused.
web-json = The page sent something that I can not read. Please reload it.
web-long = That is too long. Please shorten it.
web-session = I do not know any more who you are here. Please reload this page.
web-person = That person does not live here. Please choose somebody else.
web-words = Those words are not there any more.
web-place = That place does not exist. Please choose another one.
web-clock-fixed = The clock of this playground can not be moved.
web-clock-nothing = Nothing is planned, so there is no next moment.

## Answers to a post, less of an item, and silence

button-answer = Answer
button-less = Less like this
help-answer = Answer today's practice in its thread, with your name.
help-less = Say that you would like less of this; an item that a quarter dislikes drops out.
form-answer = Answer in the thread
field-answer-words = Your answer
field-answer-words-hint = Everybody in this channel can read it, with your name.
# $person is a name; what they wrote follows
answer-says = { $person } answers:
answer-done = Thank you. Your answer is on its way into the thread.
# $title is the title of the newest practice; a button to answer it follows
answer-over = This practice is over, because a new one has come. You could answer “{ $title }”:
problem-over = A new practice has come meanwhile, so this thread is closed. You could answer “{ $title }” there.
less-done = Thank you, that is counted without your name. What a quarter of those who answer want less of does not come again.
refused-closed = I count this only until the next practice comes. You find it there again, behind “Why this one”.
slowed = It has been quiet here for a while, and that is fine. From now on I post twice a week. A press of a button under a post, or an answer in its thread, brings the other days back.

## A team's own practices

button-accept = Accept
button-decline = Decline
button-edit = Edit
button-retire = Retire
button-more = More
help-suggest = Suggest a practice of your own for this team; an admin decides.
help-items = See this team's own practices and what was suggested.
help-accept = Accept a suggested practice.
help-decline = Decline a suggested practice, and say why to the person who suggested it.
help-edit = Change a practice of the team's own.
help-retire = Take a practice of the team's own out again.
form-suggest = Suggest a practice
form-decline = Decline a suggestion
form-edit = Change a practice
field-suggest-practice = Practice
field-suggest-practice-hint = What it belongs to.
field-suggest-title = Title
field-suggest-title-hint = Up to 6 words.
field-suggest-body = What people could do
field-suggest-body-hint = Up to 60 words, with at most two questions. It should take two minutes or less.
field-suggest-why = Why it helps
field-suggest-why-hint = Up to 25 words.
field-decline-reason = Your reason
field-decline-reason-hint = Whoever suggested it can read this.
field-edit-title = Title
field-edit-title-hint = Up to 6 words.
field-edit-body = What people could do
field-edit-body-hint = Up to 60 words, with at most two questions.
field-edit-why = Why it helps
field-edit-why-hint = Up to 25 words.
problem-words = Please use at most { $most } words.
problem-questions = Please ask at most { $most } questions.
problem-loud = Please leave out the exclamation marks.
# $word is a word that Haven never uses
problem-banned = Please find another word for “{ $word }”.
problem-full = This team has { $most } practices of its own, and I can not keep more. An admin can retire some.
problem-changed = Somebody changed this practice meanwhile. Please look at it again.
# $title is the title of a practice that somebody in the team wrote
own-suggested = Thank you. “{ $title }” waits for an admin now. I will tell you what they decide.
own-added = “{ $title }” is one of this team's practices now. It takes turns with the others.
own-declined = “{ $title }” is declined and deleted. Whoever suggested it can read your reason.
own-edited = “{ $title }” is changed.
own-retired = “{ $title }” will not come again.
own-title = This team's own practices: { $count }
own-none = This team has no practices of its own yet. Anybody can suggest one with /haven suggest.
own-waiting = Suggested
own-in-use = In use
own-told-accepted = “{ $title }” is one of the practices of { $team } now. Thank you for suggesting it.
    .note = I do not know any more who suggested it.
own-told-declined =
    An admin of { $team } declined “{ $title }”. This is the reason:

    { $reason }
    .note = I have deleted it, and do not know any more who suggested it.
notice-suggested = Somebody suggested a practice for { $team }. You can accept it, or decline it and say why.
why-own = This is one of this team's own practices. An admin of the team put it in.
refused-item-gone = That practice is not there any more. Please ask for /haven items again.
refused-item-retired = That practice was retired. You can suggest it again with /haven suggest.
refused-item-decided = That practice was decided about already. /haven items shows what is in use.
setting-own = Practice of its own

## Promises: a change that takes something from people is told before it applies

button-calloff = Call it off
help-calloff = Call off a change of a setting that is not in force yet.
# $person is a name, $setting the name of a setting, $before and $after are its values, $when is a day and time in words
promise-told =
    { $person } wants to change something that you rely on here. It applies from { $when }, unless an admin calls it off.

    It is **{ $setting }**: { $before } → { $after }
    .note = /haven log shows what is not in force yet.
promise-kept = The change that I told you about is called off. **{ $setting }** stays: { $before }
promise-waits = **{ $setting }**: { $before } → { $after }, not before { $when }. I tell the channel first, because people here rely on it.
calloff-done = Called off. { $setting } stays as it is.
log-told = told, not in force yet
log-as_told = in force, as it was told
log-called_off = called off
refused-not-waiting = That change does not wait any more. /haven log shows what holds.
data-pending = Team settings that you change, not in force yet
## Care: people to turn to

# Every card begins with this, because its first line may stand in a notice on a locked screen.
care-title = A note for you
care-crisis = Thank you for telling me. I am a bot and no person reads this, so I want you to have someone real.
care-danger = What happened is not your fault. I am a bot and no person reads this, so I want you to have someone real.
care-other-person = Thank you for telling me. I am a bot and no person reads this. The people below also help those who worry about somebody else.
care-distress = That sounds hard, and it makes sense to want support. I am a bot and no person reads this. Here are people who can listen.
care-mistreatment = That sounds hard. Nobody has to put up with being treated badly at work, and you choose whom you tell. I am a bot and no person reads this.
care-whom =
    Ways that do not go through the people involved:

    - somebody in your organisation who does not answer to them
    - the policy on harassment and bullying, which names where to report
    - a union, a works council or an ombudsperson
    - an equality or labour office of your country
care-support = Here are people you can talk to. You do not need a big reason.
# $first and $second are emergency numbers
care-emergency = **If you or someone else is in danger now, call { $first }.**
care-emergency-two = **If you or someone else is in danger now, call { $first } or { $second }.**
care-emergency-local = **If you or someone else is in danger now, call the emergency number of your country.**
care-listener = You can talk to a trained listener:
care-contacts = People whom your team names:
# $number is dialled as it stands
care-call = call { $number }
# $number is where to text, or what to text and where: HOME to 741741
care-text = text { $number }
# $url is an address
care-chat = chat: { $url }
# $languages are names of languages
care-languages = in { $languages }
care-independent = does not answer to your management
# $url is an address
care-elsewhere = Another country or language: { $url }
# $country is the name of a country
care-country = Country of these numbers: { $country }.
care-country-guessed = Country of these numbers: { $country }. That is a guess, and “Change country” shows others.
care-country-bare = I have no checked helpline for { $country } right now.
care-country-unknown = I do not know which country you are in. “Change country” shows its numbers.
care-person = If you can, tell one person you trust.
care-kept = I have kept nothing and told no one.
care-quiet = I have told no one, and nothing else comes of this.
care-looked = I keep no record of who looks here, and tell no one.
care-hide = If someone may see this screen, press Hide.
care-typed = Your message may still be there where you typed it. You can delete it there.
care-first =
    - You need no reason that is big enough. “I am not sure why I am calling” is a fine beginning.
    - A trained person asks what is going on and listens. You decide how much you say, and you can end it at any time.
    - With most lines you do not have to give your name.
    - You may wait a moment at first. If nobody answers, it is worth a second try or another line.
    .title = What a first conversation is like
button-care-country = Change country
button-care-misfit = This did not fit
button-care-hide = Hide this
button-care-stop = Stop messages
button-care-keep_writing = Keep writing
button-care-stop_here = Stop here
button-care-first = A first conversation
reply-language = I can read only English so far, so I may have missed what you wrote. Support shows people you can talk to.

## Reflections, the journal, and people to turn to

button-support = Support
home-support = Support
home-reflect = Reflect in private
button-write = Write privately
button-show = Show
button-not-today = Not today
button-another-question = Another question
button-a-question = A question instead
button-keep = Keep
button-discard = Delete now
button-letter = Letter to myself
button-enough = Stop here
button-not-quite = Not quite
help-notquite = Say that I got your words wrong; it costs you nothing.
button-help = What you can do
button-read = Read it all
button-erase-one = Delete
button-erase-sure = Yes, delete my journal
button-open-letter = Open it
help-reflect = Write something for yourself, in private: on a free page, or with a question from one of the practices.
help-write = Write in private. I keep it only if you press Keep afterwards.
help-continue = Go on writing.
help-keep = Keep what you have just written in your journal.
help-drop = Delete what you have just written, and keep nothing.
help-enough = End this reflection now.
help-letter = Keep what you have just written as a letter to yourself that comes back on a day of your choice.
help-silence = Have Haven write to you no more, until you ask for it.
help-recall = Read one entry of your journal, only for you.
help-entries = Read what you kept in your journal, only for you.
help-search = Find words in your journal, only for you.
help-takeout = Take your whole journal along, as text or for a program, only for you.
help-parcel = Get your whole journal as files in our direct messages, where the platform keeps them.
help-erase = Delete your journal, or one entry of it, for good.
help-keepfor = See or choose how long your journal keeps what you put there.
help-support = See whom you can talk to, in this team and outside of it; nobody learns that you asked.
help-elsewhere = Choose the country whose helplines are shown; nobody learns that you asked.
help-first = Read what a first conversation with a helpline is like; nobody learns that you asked.
help-cover = Take a message off your screen.
form-reflect = Reflect in private
form-write = Write privately
form-letter = A letter to yourself
form-search = Search my journal
form-takeout = Export my journal
form-keepfor = How long to keep my journal
form-support = People to turn to
field-me-reflections = Reflections
field-me-reflections-hint = How often I send you a question to write about, if I may write to you.
field-me-reflect_at = Time for reflections
field-me-reflect_at-hint = When it comes, in your time zone.
often-off = Never
often-weekly = Once a week
often-twice = Twice a week
often-daily = Monday to Friday
field-reflect-practice = Practice
field-reflect-practice-hint = Leave it out for a free page.
field-write-words = Your words
field-write-words-hint = Only you see this. A few words are enough.
field-letter-on = Comes back on
field-letter-on-hint = A day like 2026-12-24.
field-search-words = Words
field-search-words-hint = All of them have to be in an entry.
field-takeout-form = Form
field-takeout-form-hint = Markdown is made to be read, JSON for programs.
field-takeout-form-json = JSON
field-takeout-form-markdown = Markdown
field-keepfor-days = Keep each entry for
field-keepfor-days-hint = Counted from the day on which you wrote it.
field-keepfor-days-7 = 7 days
field-keepfor-days-30 = 30 days
field-keepfor-days-365 = 365 days
field-keepfor-days-always = Until I delete it
field-support-country = Country
field-support-country-hint = Two letters like DE. Leave it out if you are not sure.
# $day is a date in words
problem-letter = No letter can come back after { $day } here. Please choose that day or one before it.
# What a typed answer means on this platform, under each prompt
typed-exported = You can also type to me in our direct messages. Your company may be able to export those, so the private form is safer.
typed-kept = You can also type to me in our direct messages. What is typed stays there until you delete it.
typed-forgotten = You can also type to me in our direct messages. This page forgets what is typed when it ends.
typed-unheard = I do not see what is typed here, so please use the button.
# How to delete what was typed, where it still is
there-exported = What you typed is still in our direct messages. You can delete it there.
there-kept = What you typed is still in our direct messages. You can delete it there.
there-forgotten = What you typed stays on this page until it ends. You can delete it there.
there-unheard = I keep nothing else of it.
free-page =
    This page is yours. Write whatever is on your mind: one line or many.
    .title = A free page
    .note = I am a bot, and no person reads this. I keep your words only if you press Keep. “Stop” ends it at any time.
talk-wordless = I can read only words, so I have not taken anything from that. A few words are enough.
talk-long = That is more than I can take in one go. Please send it in shorter parts.
talk-full = No more fits on this page. You can keep what is there, and begin a new page with /reflect.
talk-added = That is with the rest now.
talk-deleted = Deleted. I have kept nothing of it.
talk-kept = Kept, sealed so that only you can open it. /reflect list shows it, and /reflect delete removes it.
# $day is a date in words
talk-letter = Kept as a letter. I will tell you on { $day } that it is there. Until a week after that it stays, however short a time your other entries are kept; you can delete it at any time.
talk-nothing = There is nothing to keep yet.
talk-continue = Take your time. You can go on here, or leave it at any point.
talk-stop-how = “Stop messages” ends whatever I send you by myself. /reflect works at any time all the same.
talk-delete-how = Nothing is open here, and I have kept nothing of it. /reflect delete deletes what you kept in your journal.
talk-unasked = I am a bot, and I have not kept that. If you would like to write about it, here is a page for it.
refused-page-closed = That page is closed, and I have kept nothing of it. /reflect opens a new one.
refused-entry-gone = That entry is not there any more.
silence-done = I will not write to you any more. /haven me brings it back, and /reflect works at any time.
reflections-stop = My last three questions found no answer, and that is fine. I stop sending them. /haven me brings them back.
# $next is a day and time in words
me-reflection = Your next reflection comes: { $next }.
hidden = There is nothing to see here.
letter-back = A letter that you wrote to yourself is here.
# $count is a number of entries
journal-title = { $count ->
        [one] Your journal: one entry
       *[other] Your journal: { $count } entries
    }
journal-found = { $count ->
        [one] One entry has these words
       *[other] { $count } entries have these words
    }
journal-none = Your journal is empty. /reflect opens a page, and Keep puts it here.
journal-not-found = No entry has these words.
journal-damaged = { $count ->
        [one] One entry can not be read any more.
       *[other] { $count } entries can not be read any more.
    }
# $part and $parts are numbers
journal-part = Part { $part } of { $parts }. Put together, the parts are the whole text.
takeout-title = Your journal
takeout-told = The file holds all of your entries, as text and for programs. It can be loaded once, and is not kept here afterwards.
takeout-gone = This link is used up, or its time is over.
button-takeout = Load the file
# $url is an address that works once
takeout-link =
    Your whole journal is here for ten minutes, to be loaded once: { $url }
    .note = Whoever has this link can load it, so do not pass it on.
refused-again-later = You can take your journal along once an hour. Please try again later; /reflect list shows it at any time.
button-parcel = Send it to me as a file
button-parcel-sure = Yes, send the files
button-parcel-delete = Delete the files here
# It is followed by what becomes of them on the platform
parcel-sure = Your whole journal would lie in our direct messages then, as two files: one to read, and one for programs.
slack-files = Slack keeps these files, and your company may be able to export them as it can any direct message. The pages of /reflect export are shown only to you, and stay nowhere.
discord-files = Discord keeps these files until they are deleted there, and whoever gets into your account can open them. The pages of /reflect export are shown only to you, and stay nowhere.
web-files = This playground keeps these files on its own machine until they are deleted there.
parcel-sent =
    The files are on their way to our direct messages.
    .note = If nothing arrives, your direct messages may be closed to me; then I have kept none of it, and /reflect export still shows the pages.
parcel =
    Here is your whole journal, as you asked.
    .title = Your journal
parcel-markdown = Your journal to read, newest entry first
parcel-json = The same entries for programs, as JSON
refused-too-large = Your journal is too large to be sent as a file. /reflect export shows it page by page.
refused-no-files = There is no way to send files here. /reflect export shows your journal page by page.
journal-export = Your journal, newest first. It is shown only to you, and I send it nowhere.
journal-erase-sure = { $count ->
        [one] Delete your journal with its one entry for good?
       *[other] Delete your journal with its { $count } entries for good?
    }
journal-erased-one = Deleted.
journal-erased = Your journal is deleted, and its key is destroyed. Copies in backups can not be opened once their own copy of the key is gone, which takes a week.
keep-for-days = Your journal keeps each entry for { $days } days, counted from the day on which you wrote it. A letter to yourself stays until a week after it came.
keep-for-always = Your journal keeps each entry until you delete it.
keep-for-most = In this workspace no entry is kept for longer than { $days } days, whatever you choose. That is counted from the day on which you wrote it, or from the day on which the limit began.
data-letter = Letters to yourself that have not come back yet

## Slack

slack-yes = Yes
slack-no = No
slack-close = Close
slack-busy = One moment …
slack-form-again = I need a little more from you.
slack-not-installed = Haven is not installed here any more. Somebody has to add it again.
slack-stranger = Only people of this workspace can use Haven here.
slack-home-about = Haven brings your team one small practice a day. What you press or write here is only for you.
home-appreciate = Thank someone
home-me = My settings
home-data = My data
home-help = What I can do
home-setup = Set up a channel

## Discord

discord-wrong = I can not take this yet:
discord-edit = Edit
discord-open = Open the form
discord-open-why = I need a little more from you.
discord-next = Next
# $page and $pages are numbers
discord-next-why = Page { $page } of { $pages } comes next.
discord-again = That was too long ago for me to remember. Please ask again.
discord-which-server = I know you from several servers. Please ask me in a channel of the one you mean.
discord-no-server = I share no server with you any more. Please ask me in a channel of your server.
discord-trouble = Discord did not tell me what I need. Please try again in a moment.
discord-closed-file =
    I could not send you the file: your direct messages from this server are closed to me, which is fine. I have kept none of it.
    .note = If you open them, you can ask for the file again in an hour. /reflect export shows the pages at any time.
discord-closed =
    I could not write to you: your direct messages are closed for me, and that is fine. Only you see this. Here is what I wanted to say.
discord-welcome =
    Thank you for inviting me. I bring a team one small practice a day.

    In the channel of your team, use /haven setup. Nothing is posted before that.
    .note = Only people who may manage the server can set me up.

## Thanks

button-look = Look at it first
button-send = Send
button-send-anyway = Send it all the same
button-sign = Send it with my name
button-withdraw = Withdraw
button-ticket = What became of it
button-count = Count me in
button-alone-post = Post it anyway
button-alone-private = Only to them
button-alone-drop = Drop it
button-received = Received
button-report = Report
button-hide = Take it out of the channel
button-hide-before = Keep this one for me
button-thank-back = Say thank you
button-look-mine = Look at it
button-like-public = In public
button-like-private = In private
button-like-not_now = Not now
button-queue = Read them
button-pass-on = Pass on
button-send-back = Send back
button-reject = Do not pass on
button-reported = Read it
button-remove = Take it out
button-leave-it = Leave it
button-rounds-sure = Switch it on
button-thanks = Thank someone
button-pulse-keep = Keep
button-pulse-slower = Slower
button-pulse-stop = Stop

shortcut-appreciate = Appreciate this
help-appreciate = Thank somebody you work with, without your name if you like.
help-ticket = See what became of your thanks by its code, withdraw it, or read what came back.
help-mine = See the thanks for you that are about to be posted, and keep what you like for yourself.
help-send = Put the thanks that you looked at into the next round.
help-discard = Let go of what you were about to send; nothing of it is kept.
help-received = Say that you have read a thank-you, hide it, or thank back.
help-thank = Thank whoever thanked you; I do not know who it is, and they read it with their code.
help-hide = Keep a thank-you for yourself: it is taken out of the channel, or not posted there.
help-report = Tell those who look after the notes that one of them hurts.
help-like = Choose how you like to be thanked.
help-trust = See who can see what, in plain words.
help-countmein = Let yourself be counted, so that Haven knows among how many people a note can hide.
help-pulse = Say whether Haven should go on as it is, more slowly, or not at all; without your name.
help-rounds = Set up the rounds of thanks: when they come, who reads them first, how many notes they take.
help-retention = Set for how long private journals in this workspace may keep an entry at most.
help-lockdown = Stop everything anonymous at once, for a heated day; what waits goes on waiting.
help-queue = Read the notes that wait for somebody to read them.
help-passon = Pass a note on.
help-sendback = Give a note back to whoever wrote it, with a kind reason.
help-reject = Let a note go no further.
help-reported = Read a note again that somebody reported.
help-judge = Take a reported note out of the channel, or leave it there.

form-appreciate = Thank someone
form-ticket = What became of my thanks?
form-thank = Say thank you
form-sendback = Send a note back
form-rounds = Rounds of thanks
form-retention = How long journals keep entries at most
form-lockdown = Stop everything anonymous
field-appreciate-to = Who
field-appreciate-to-hint = One or more people you work with.
field-appreciate-deed = What they did
field-appreciate-deed-hint = To begin: “You stayed until …”, “You asked how …”, “You explained …”
field-appreciate-effect = What it changed
field-appreciate-effect-hint = Leave it out to keep your own wording. With it, the note looks like everybody's.
field-appreciate-name = Name
field-appreciate-name-hint = Without your name, I keep no record of who wrote it.
field-appreciate-name-anonymous = Without my name
field-appreciate-name-signed = Signed with my name
field-appreciate-where = Where
field-appreciate-where-hint = It always comes with the next round, never at once.
field-appreciate-where-round = In the channel, if they like that
field-appreciate-where-private = Only to them
field-ticket-code = Code
field-ticket-code-hint = The 26 letters and digits that I showed you.
field-thank-words = Your words
field-thank-words-hint = Only whoever thanked you can read them, with your name.
field-sendback-reason = Reason
field-sendback-reason-hint = They can read it with their code, and send the note again.
field-sendback-reason-deed = Could you say what they did?
field-sendback-reason-kinder = Some of it could hurt
field-sendback-reason-private = Some of it is private
field-rounds-active = Thanks in rounds
field-rounds-active-hint = Notes wait in a sealed box and come together.
field-rounds-active-on = On
field-rounds-active-off = Off
field-rounds-days = Days
field-rounds-days-hint = The days on which a round comes.
field-rounds-days-mon = Monday
field-rounds-days-tue = Tuesday
field-rounds-days-wed = Wednesday
field-rounds-days-thu = Thursday
field-rounds-days-fri = Friday
field-rounds-days-sat = Saturday
field-rounds-days-sun = Sunday
field-rounds-at = Time
field-rounds-at-hint = When a round comes, in the team's time zone.
field-rounds-least = At least
field-rounds-least-hint = So many notes without a name come together, or they wait. From 2 to 10.
field-rounds-readers = Who reads first
field-rounds-readers-hint = A steward sees a note and whom it is for, never who wrote it.
field-rounds-stewards = Stewards
field-rounds-stewards-hint = They read two at a time, in turn. With nobody here, admins do.
field-rounds-channel = Channel
field-rounds-channel-hint = Where the rounds are posted.
field-rounds-per_round = Notes in a round
field-rounds-per_round-hint = At most. From 10 to 100.
field-rounds-per_person = Notes to one person in a round
field-rounds-per_person-hint = At most. From 5 to 20.
field-rounds-per_day = Notes from one person in a day
field-rounds-per_day-hint = At most. From 1 to 10. I count that in memory only.
field-retention-most = Longest time
field-retention-most-hint = For every journal in this workspace. Every channel is told a day before it gets shorter. Nobody sees who keeps anything.
field-retention-most-7 = 7 days
field-retention-most-30 = 30 days
field-retention-most-365 = 365 days
field-retention-most-none = As long as each person likes
field-lockdown-state = Everything anonymous
field-lockdown-state-hint = Notes that wait are kept until you start it again.
field-lockdown-state-on = Stop it now
field-lockdown-state-off = Start it again
readers-auto = What the rules hold, from 15 people on
readers-none = Nobody
readers-held = A steward reads what the rules hold
readers-every = A steward reads every note

problem-self = You can thank others here. Please leave yourself out.
problem-bot = That is a program, not a person. Please choose somebody else.
problem-person = I can not find that person here any more. Please choose somebody else.
problem-unsure-person = I could not find out whether that person is here. Please try again in a moment.
problem-everybody = Please leave out words that call everybody, such as @everyone.
problem-link = Please leave out links. The words alone are enough.
problem-long-note = That is a little too long for one note. Please shorten it.
problem-unkind = Some of this could hurt. Please say it in another way.

refused-rounds-off = Thanks in rounds are not switched on here. An admin can do that with /haven rounds.
refused-rounds-soon = I am preparing the first round. Please try again in a minute.
refused-rounds-none = No round is planned while this team is paused. Please try again later.
refused-lockdown = An admin has stopped everything anonymous for now. Nothing of yours was kept.
refused-enough-today = That was note number { $most } of yours today, and it is enough for a day. Nothing more was kept.
refused-closing-now = This round is just closing. Please press the button again in a minute.
refused-same-note = This very note waits in the box already, so I did not keep it a second time.
refused-box-full = This round has taken as many notes as it can, so I did not keep this one. Please try again after it came.
refused-code = I do not know this code. What became of a note can be read for a week after its round, and letters for two.
refused-nothing-to-withdraw = This note is not in a box any more, so there is nothing to withdraw.
refused-withdraw-locked = This round is being prepared, so the note can not be withdrawn any more.
refused-withdraw-out = This note is out already, so it can not be withdrawn any more.
refused-hiding-late = The round is going out right now. You can take the note out of the channel as soon as it is there.
refused-week-over = I keep this for a week only, and that is over.
refused-not-yours = That is for those whom the note is for.
refused-stewards-only = Only the stewards of this round can read that.
refused-decided-already = This note is not waiting any more.
refused-question-over = This question is over. Thank you all the same.
refused-question-once = You have answered already. Thank you.

preview-note = This is how it will look
# $when is a day and time in words
promise-round = It comes with the next round, mixed with others: { $when } at the earliest. It is shown to all if they like that, else only to them.
promise-private = It is given only to them, after the next round: { $when } at the earliest.
# $platform is the name of a chat platform
promise-anonymous = I keep no record of who wrote it. { $platform } itself sees what you do here. A person who runs me could change my code. Your style or details may give you away.
promise-signed = Your name stands under it. { $platform } itself sees what you do here.
# $code opens what became of the note
promise-withdraw =
    .note = You can withdraw it until { $when }, with a button or with the code { $code }.
promise-durable = What waits also lies in the log of the database here, in the order in which it came, until the round is out.
note-hints = You could look at this once more. It is only a hint:
note-returned = I did not keep this, because some of it could hurt:
care-not-given = I did not keep what you wrote, and nobody gets it.
note-despair =
    I did not keep this, because it sounds as if things are very hard for you right now.

    You do not have to carry that alone. You could talk to somebody you trust today. If you are in danger, please call your local emergency number.
alone-post = If fewer than { $least } such notes come together within 14 days, it is posted anyway.
alone-private = If fewer than { $least } such notes come together within 14 days, it is given only to them.
alone-drop = If fewer than { $least } such notes come together within 14 days, it is dropped.
# $least is the least number of notes in the rounds after the one that is open
alone-next = From the next round on it takes { $least }.
circle-none = { $count ->
        [0] Nobody else could have written this, so I do not call it anonymous.
        [one] Only one person could have written this, so I do not call it anonymous.
       *[other] Only { $count } people could have written this, so I do not call it anonymous.
    }
circle-few = Only { $count } people could have written this, so some may guess who it was. Would you still like to send it?
circle-unsure = I can not tell how many people read along here, so I can not say how well it hides you. With /haven count people can let themselves be counted: please not now, but at any other time. Would you still like to send it?
discarded = All right. Nothing was kept.
note-kept =
    Kept for the next round: { $when }. You can withdraw it until { $until }.

    Your code is **{ $code }**. It shows what became of the note, with /appreciate ticket. I can not find it again for you.
note-waits = It waits in the box for the next round: { $when } at the earliest.
note-ready = Its round is being prepared and comes { $when }.
note-posted = It went out with the round of { $day }.
note-given = It was given to them alone, after the round of { $day }.
note-seen = They have read it.
note-withdrawn = Withdrawn. Nothing of it is kept.
mail-thanks = { $person } thanks you back:
mail-not-now = I could not pass this on now. It was kind of you all the same, and it is kept nowhere else:
mail-few = Too few notes came together in time, so this one was dropped, as you wished:
mail-unread = Nobody found the time to read this note before it went out. You could send it again:
mail-deed = A volunteer read this and asks: could you say what they did? Then you could send it again:
mail-kinder = A volunteer read this and thinks that some of it could hurt. You could say it in another way and send it again:
mail-private = A volunteer read this and thinks that some of it is private. You could leave that out and send it again:
mail-dropped = A volunteer read this and did not pass it on:
# $person is somebody's name
mail-left = { $person } is no longer here, so I could not pass this on:
mail-left-several = They are no longer here, so I could not pass this on:
mail-removed = I could not pass this on, and nothing of it is kept any more. It was kind of you all the same.
mail-undelivered = I could not reach them in private, so this may not have arrived:

tone-compared = It praises by comparing with something lower.
tone-compared-try = You could say only what they did.
tone-irony = It can be read as the opposite of what it says.
tone-irony-try = You could say it without the twist.
tone-person = It is about looks, age, family or origin.
tone-person-try = You could thank them for something they did.
tone-third = It says something unkind about somebody else.
tone-third-try = You could leave the others out.
tone-private = It tells something private.
tone-private-try = You could leave that out.
tone-contact = It asks for contact or offers something.
tone-contact-try = You could leave that for a talk of your own.
tone-insult = One of the words can hurt.
tone-insult-try = You could choose a plainer one.
tone-threat = It can be read as a threat.
tone-threat-try = You could leave that out.
tone-sexual = It can be read as a sexual remark.
tone-sexual-try = You could leave that out.
tone-harassment = It can be read as putting pressure on somebody.
tone-harassment-try = You could leave that out.
tone-despair = It sounds as if things are very hard for you.
tone-despair-try = You could talk to somebody you trust.
tone-stings = Taken together, it may sting.
tone-stings-try = You could say plainly what they did and what it changed.
tone-owed = It sounds as if something were owed.
tone-owed-try = A plain thank-you owes nothing.
tone-no-deed = It does not say what they did.
tone-no-deed-try = One thing that you saw makes it warmer.
tell-name = Your name stands in it.
tell-own = Words such as “my team” may show who you are.
tell-time = A moment that only a few know of may show who you are.
tell-signature = It ends like a signature.
tell-script = It is written in letters that few people use here.

thanks-deed = What they did:
thanks-effect = What it changed:
thanks-from = From { $person }
thanks-to = For
thanks-and = and
# $team is the name of a channel
given-note = Somebody in { $team } thanks you:
thanks-coming = Somebody thanked you. It is posted { $when }; you can look at it before, and keep it for yourself.
round-title = Thank you
round-title-more = Thank you, continued
round-empty = What stood here was taken out.
round-foot = Round { $n } · /appreciate thanks somebody, /haven trust says who can see what.
round-lost = A crash of the database took the notes of thanks that were waiting here, and what was waiting for those who had given some. I am sorry. Please send yours again.
received-done = It is good that it reached you. You can do one more thing if you like:
thank-done = Thank you. Whoever wrote the note can read this for 14 days, with their code.
hide-done = Done. It is taken out of the channel, and nobody is told why.
hide-before-done = Done. It is yours alone and will not be posted.
mine-some = These are about to be posted for you:
mine-none = Nothing is about to be posted for you.
report-done = Thank you. Somebody who looks after the notes will read it. I do not keep who told me.
like-asked =
    Somebody in { $team } thanked you. How do you like to be thanked? Until you say so, in private.

    I ask this once. You can change it with /haven me.
# $team is the name of a channel; notes there are read first, so nobody is told yet that there is one for them
like-asked-before =
    People in { $team } thank one another. How do you like to be thanked? Until you say so, in private.

    I ask this once. You can change it with /haven me.
like-public = Thank you. Notes for you are shown in the channel from now on.
like-private = Thank you. Notes for you come to you alone from now on.
like-not_now = Thank you. No notes are passed on to you from now on. Nobody is told why.

queue-waits = { $count ->
        [one] One note of thanks in { $team } waits to be read before it goes out { $when }.
       *[other] { $count } notes of thanks in { $team } wait to be read before they go out { $when }.
    }
queue-some = { $count ->
        [one] One note waits. If you are unsure, send it back.
       *[other] { $count } notes wait. If you are unsure, send them back.
    }
    .note = Threats and sexual remarks: do not pass them on, and use the way of your organisation to report them. Please do not try to find out who wrote a note.
queue-empty = No note waits for you.
queue-passed = Passed on. It goes out with the others.
queue-returned = Sent back. Whoever wrote it can read your reason with their code.
queue-rejected = It goes no further.
reported-told = Somebody reported a note of thanks in { $team }. Would you read it?
reported-read = This note was reported. You can take it out of the channel, or leave it:
reported-private = This note was reported by the person it was given to. It stands nowhere else:
reported-gone = This note is taken out already.
judge-removed = It is taken out of the channel.
judge-left = It stays.

saved-rounds = Saved. It holds from the next round on.
saved-rounds-off = Saved. No further round begins; what waits still goes out.
retention-days = Journals in this workspace keep an entry for { $days } days at most. Everybody can still choose a shorter time, and nobody sees who keeps anything.
retention-none = Everybody in this workspace chooses how long their journal keeps entries. Nobody sees who keeps anything.
# $when is a day and time in words
retention-waits = Every channel of this workspace is told first, because people rely on it. From { $when } on, journals keep an entry for { $days } days at most: what is there already still stays for that long, and letters that people wrote to themselves still come. To call it off, set another time before then.
lockdown-on = Everything anonymous is stopped here. What waits goes on waiting.
lockdown-off = Everything anonymous goes on here.
count-done = You are counted. I keep only that, as a hash.
setting-retention = Days that journals keep an entry at most
setting-rounds-active = Thanks in rounds
setting-rounds-days = Days of rounds
setting-rounds-at = Time of rounds
setting-rounds-least = Notes that come together at least
setting-rounds-readers = Who reads notes first
setting-rounds-stewards = Stewards
setting-rounds-channel = Channel of rounds
setting-rounds-per_round = Notes in a round at most
setting-rounds-per_person = Notes to one person at most
setting-rounds-per_day = Notes from one person a day at most
setting-rounds-lockdown = Everything anonymous stopped

trust-kept =
    - A note of thanks waits in a sealed box, shuffled with the others, without a time and without who wrote it.
    - When its round is out, the key of the box is destroyed. What was posted stays sealed for a week, so that it can be taken out again.
    - Nothing is written down because somebody sent a note: no count, no last-seen, no line in a log.
    - I can not look up who wrote one, and neither can an admin. There is no such button.
    .title = Who can see what
trust-platform =
    { $platform } itself sees what you type and press here. A person who runs me could change my code, or look while a note is on its way. I promise what is kept, not what is possible.
trust-style =
    Your style or details may give you away, above all to somebody who knows how you write. The fields of the form make notes look more alike.

    In a test with eight invented writers, a program that knew twelve earlier messages of each guessed who gave 27 of 48 notes in their own words, and 19 of 48 in the fields of the form; by pure chance it would be 6.
trust-off = Thanks in rounds are switched off here.
trust-rounds = In this team at least { $least } notes without a name come out together, or they wait for up to 14 days.
trust-next = From the next round on:
trust-readers-none = Nobody reads notes before they go out. What the rules find hurtful goes back to whoever wrote it, and is not kept.
trust-readers-held = A steward reads what the rules find hurtful before it goes out: the note and whom it is for, never who wrote it.
trust-readers-every = A steward reads every note before it goes out: the note and whom it is for, never who wrote it.
trust-count = I can not tell how many people read along here. Whoever lets themselves be counted helps me to say how well a note hides somebody.
trust-durable = What waits also lies in the log of the database here, in the order in which it came. Whoever runs me chose that, so that a crash loses nothing.

data-steward = Teams for which you read notes
data-counted = Teams that you are counted in

pulse-asked =
    Should I go on as it is, post less often, or stop?

    Answers go into a sealed box without a name. After a week I do what most said, if at least five answered.
    .title = A question to all of you
pulse-done = Thank you, that is counted without your name.
pulse-keep = Most of you said: keep. So all stays as it is. I ask again in a quarter.
pulse-slower = Most of you said: slower. From now on I post on two days a week. An admin can change that with /haven setup.
pulse-stop = Most of you said: stop. So I rest now. An admin can bring me back with /haven resume.
pulse-few = Fewer than five answered, so all stays as it is. I ask again in a quarter.

slack-seen = Commands and forms are no messages, so an export of the workspace does not hold them. Direct messages may be in one. Its owners may see that you used an app on a day.
discord-seen = Those who run this server see no commands of others, and no direct messages with me.
discord-policy =
    Before you switch it on: Discord asks whoever runs an app to say what it keeps, and to delete what people ask to have deleted.

    Haven keeps no record of who wrote a note, so nobody can be named later, and notes can be reported and taken out. Please make sure that this fits the rules of your server.
web-seen = This playground runs on your own machine, and whoever sits there sees everything.

## The test post of haven init

init-post =
    Hello, I am Haven. This is a test, and it worked.

    Somebody is setting me up here. You do not have to do anything.
## The people whom a team names under /support

button-add-contact = Add a contact
button-still-right = Still right
button-change-contact = Change
button-drop-contact = Remove
help-contacts = See and change the people whom this team names under /support.
help-contact = Name somebody whom this team's people can turn to. Everybody in the team can read this.
help-stillright = Say that a contact of this team still holds.
help-dropcontact = Take a contact of this team off /support.
form-contact = A contact
field-contact-label = Who
field-contact-label-hint = Like Employee assistance, or Works council.
field-contact-how = How to reach them
field-contact-how-hint = A phone number, an address or a room.
field-contact-hours = When
field-contact-hours-hint = Like weekdays, 9 to 17. Leave it out if it does not matter.
field-contact-languages = Languages
field-contact-languages-hint = With commas between them, like English, Polish.
field-contact-independent = They do not answer to management
field-contact-independent-hint = Yes, if nobody who leads this team can ask them about a talk. At least one contact should.
field-contact-confidential = What stays confidential
field-contact-confidential-hint = Like: nobody learns that you called.
field-contact-review_by = Surely right until
field-contact-review_by-hint = A day like 2026-12-24. If it stays empty, half a year from now. I ask you before.
problem-many-contacts = A team can name { $most } contacts. Please remove one first.
contacts = These people are shown to everybody here who asks for /support, and on every card that shows people to turn to.
contacts-none = This team names nobody yet. At least one contact who does not answer to management is a good start, such as an employee assistance line or a works council.
# $count is how many contacts there are; this stands in the log of settings
contacts-changed = { $count }, one of them changed
# $day is a date in words
contact-until = Surely right until { $day }
contact-saved = Saved. This is how people see it:
# $label is what an admin wrote; $day is a date in words
contact-holds = Thank you. “{ $label }” counts as right until { $day }, and I ask you again before.
contact-removed = It is removed, and shown to nobody any more.
care-outdated = may be out of date
notice-contact = Is this contact of { $team } still right? People in the team find it under /support.
refused-no-contact = That contact is not there any more. Please ask for /haven contacts again.
setting-contacts = People to turn to

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
help-admins = As an admin you can also ask:
help-practice = See today's practice again, only for you.
help-another = Get another practice for today, only for you.
help-why = Learn why this practice was chosen and what research says about it.
help-step = Go through an exercise one step at a time, only for you.
help-preview = Look at the practices of the next two weeks.
help-help = See what Haven can do and how to ask for it.
help-pause = Pause the daily practice until a day that you choose.
help-resume = End a pause, or take back a skipped day.
help-skip = Skip the next practice; the one after it comes as usual.
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
pause-done = Paused. Posts come again on { $until }.
# $next is a day and time in words
resume-done = Posts come as usual. Next: { $next }.
resume-nothing = Nothing is paused or skipped. Next: { $next }.
skip-done = No practice on { $day }. Next: { $next }.
swap-done = “{ $title }” comes next: { $next }.
resend-done = I am posting it again.

## Refusals

refused-no-team = This channel has no daily practice yet. An admin of this workspace can set it up.
refused-which-team = Several teams live in this workspace. Please ask me in your team's channel.
refused-nothing-yet = There is no practice yet. The first one comes: { $next }.
refused-nothing-planned = No practice is planned, so there is nothing to change.
refused-admins-only = Only admins of this workspace can do that.
refused-old-button = This button is from an earlier version. Please ask again with /practice.
refused-too-late = It is too late to post this now. The next practice comes as usual.

## Trouble

trouble-busy = I am busy right now. Please try again in a moment.
trouble-store = I can not read or save anything right now. Please try again later.
# $ref is a short code that an operator finds in the log
trouble-broke = Something broke on my side (ref { $ref }). Please try again later.

## Notices to admins

notice-missed = { $count ->
        [one] One practice could not be posted in { $team } in time, so I left it out.
       *[other] { $count } practices could not be posted in { $team } in time, so I left them out.
    }
notice-gone = I can not post in { $team } any more, so I paused there. Please let me back into the channel and press Resume.
notice-unsure = A practice may be missing from { $team }: the connection broke while I posted it. Please have a look.
notice-dead = A practice could not be posted in { $team }. You can try it again, or leave it out.
notice-language = I have no words in the language of { $team } ({ $language }) yet, so I write in English there.
notice-nothing = No practice fits the settings of { $team }, so nothing was posted. A wider mix of practices helps.
notice-broken = Planning the posts of { $team } went wrong on my side, so I stopped there. Please tell whoever runs me.
notice-zone = I do not know the time zone of { $team } ({ $zone }), so I can not post there. Please choose another one.

## Dates and times

# as in: Thursday, 26 November
day = { $weekday }, { $day } { $month }
# as in: Thursday, 26 November, 09:00
moment = { $day }, { $time }

## The playground

web-host = Open this page under localhost or 127.0.0.1.
web-origin = This request came from another page and was refused.
web-json = The page sent something that I can not read. Please reload it.
web-long = That is too long. Please shorten it.
web-person = That person does not live here. Please choose somebody else.
web-place = That place does not exist. Please choose another one.
web-clock-fixed = The clock of this playground can not be moved.
web-clock-nothing = Nothing is planned, so there is no next moment.

## Slack

slack-yes = Yes
slack-no = No
slack-close = Close
slack-busy = One moment …
slack-form-again = I need a little more from you.
slack-stranger = Only people of this workspace can use Haven here.
slack-home-about = Haven brings your team one small practice a day. What you press or write here is only for you.
slack-home-me = My settings
slack-home-data = My data
slack-home-help = What I can do
slack-home-setup = Set up a channel

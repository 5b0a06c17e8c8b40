# The whole project at a glance.

mode-overview = Overview
keys-mode-overview = Overview of the project
overview-search = Look for a release
overview-table = The releases of this project
overview-release = Release
overview-languages = Languages
overview-date = Came in
overview-rows = Rows
overview-approved = Approved
overview-comments = Open comments
overview-state = State
overview-errors = Errors
overview-warnings = Warnings
overview-notes = Notes
overview-languages-of = { $source } → { $target }
overview-approved-of = { $approved } of { $total }, { $percent }
overview-signed = signed off, { $date }
overview-signed-outdated = changed since it was signed off
overview-behind = the source has changed
overview-suspended = { $count ->
    [one] { $count } approval suspended
   *[other] { $count } approvals suspended
}
overview-in-work = in work
overview-untouched = not begun
overview-done = all approved
overview-unchecked = not checked
overview-none = This project has no release yet.
overview-none-found = No release is called like that.
overview-check = Check all releases
overview-check-again = Check all again
overview-checking = Checking all releases
overview-outdated = The texts have changed since they were checked.
overview-stopped = The check was stopped.
overview-charts-of = Shown for
overview-all = all releases
overview-progress = Progress
overview-findings = Findings by kind
overview-findings-none = Nothing was found.
overview-part-open = Open
overview-part-sent-back = Needs work
overview-part-rejected = Rejected
overview-part = { $name }: { $part } of { $total }
overview-go-to-part = Go to the first: { $part }
overview-bar = { $name }: { $counts }. Most are in { $release }.
overview-total = { $count ->
    [one] { $count } release
   *[other] { $count } releases
}
overview-disputes = Terms in dispute, in all releases
overview-wording = “{ $text }” { $times }
overview-dispute = { $term }: { $wordings }
overview-disputes-all = All { NUMBER($count) } terms in dispute

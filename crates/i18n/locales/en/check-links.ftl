# Addresses, links, handles, hashtags and index numbers.

check-url-set = The two sides lead to different pages: { $address } and { $other }.
check-url-set-alone = The other side does not have the address { $address }.
check-url-set-name = Web addresses that differ
check-url-set-why = A reader who follows the link lands on another page, or nowhere.

check-url-lang = { $address } leads to a page in the other language.
check-url-lang-name = Pages in the other language
check-url-lang-why = Readers expect a page in the language of the text, where there is one.

check-url-broken-form = { $address } does not work as an address.
check-url-broken-form-scheme = { $address } does not begin as an address must: https://, then the site.
check-url-broken-form-space = A space breaks the address { $address }.
check-url-broken-form-no-scheme = The link { $address } lacks https:// and leads nowhere.
check-url-broken-form-end = The link { $address } ends in a punctuation mark of the sentence.
check-url-broken-form-mailbox = The link { $address } opens a site instead of a message.
check-url-broken-form-tracking = The link { $address } carries parameters that only track readers.
check-url-broken-form-name = Addresses that lead nowhere
check-url-broken-form-why = A link that is written wrongly cannot be followed.

check-email-set = The two sides have different e-mail addresses: { $address } and { $other }.
check-email-set-alone = The other side does not have the e-mail address { $address }.
check-email-set-name = E-mail addresses that differ
check-email-set-why = A message to a wrong address is lost.

check-ref-index = The index numbers differ: { $address } and { $other }.
check-ref-index-alone = The other side does not have the index number { $address }.
check-ref-index-name = Index numbers that differ
check-ref-index-why = A document cannot be found under a wrong index number.

check-ref-hashtag = The hashtags differ: { $address } and { $other }.
check-ref-hashtag-alone = The other side does not have the hashtag { $address }.
check-ref-hashtag-name = Hashtags that differ
check-ref-hashtag-why = A hashtag gathers what is said of a subject; a different one leads elsewhere.

check-ref-handle = The accounts differ: { $address } and { $other }.
check-ref-handle-alone = The other side does not name the account { $address }.
check-ref-handle-name = Accounts that differ
check-ref-handle-why = A mistyped handle names someone else.

check-link-text = The words of this link are still in the other language: “{ $text }”.
check-link-text-address = This link shows its address on one side and words on the other.
check-link-text-name = Words of links
check-link-text-why = The words of a link are read like the rest of the text, and are easily forgotten.

check-link-elsewhere = This link shows { $shown } and leads to { $address }.
check-link-elsewhere-name = Links that lead elsewhere
check-link-elsewhere-why = When an address is localised in the text, the link behind it has to follow.

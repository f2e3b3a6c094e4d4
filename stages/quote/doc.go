// Package quote finds what an article reports as said, written or thought by
// somebody: in quotation marks or in the reporter's words, with the speaker and
// the cue that reports it.
//
// There is no parser: a shallow grammar over tags and lemmas must do, since it
// runs on every sentence with a cue word or a quotation mark. The steps are:
//
//  1. Marks. The quotation marks of a part are told from apostrophes, inches
//     and stray signs by their neighbours and then paired on a stack. A part is
//     paired by itself, so a lost mark cannot reach beyond it; only a part that
//     ends inside a quotation, followed by one that opens with a mark, is
//     continued there. A quotation without its closing mark ends with the
//     sentence in which it opens. A single mark goes on so only where it opens
//     a sentence, since it may be an apostrophe.
//     The tokeniser leaves some marks and dashes with their words (‘so’, «so»,
//     "here—there"), and signs of emphasis (*so*, **You …**): sentences that hold
//     such are annotated again with the marks apart and the signs left out (Apart),
//     for all that is read after; the tokens themselves stay.
//  2. Carriers. A sentence of the reporter's is read with each quotation as one
//     item, however many sentences that holds.
//  3. Reports. Every cue word of a carrier is looked up in a closed list with
//     the frames that it takes. Its subject is sought to the left (over
//     appositions, relative clauses and adverbials), to the right where the
//     order is inverted, after "by" in a passive, and with the verb before it
//     for participles and second verbs. What is said is what the frame asks
//     for: a quotation, a clause, an infinitive, a noun phrase; or the clause
//     before ", he said". A second clause may have a subject of its own and its
//     verb left out ("his friends say that …; his foes, that").
//  4. Quotations. A stretch between marks has the speaker of the innermost
//     report that contains it. One that no report contains goes on with the
//     speaker of its paragraph or of the one before where it is a whole
//     sentence; else it is a name or in scare quotes.
//  5. Speakers. A noun phrase is a listed entity when its head is a mention of
//     it, or when it is a role, such as spokesman, of a body that is one. "He"
//     and "she" stand for whoever of the sex, going back, was the subject of a
//     sentence, by name or as "a man from the north", or spoke; nobody that a
//     preposition governs, that is only somebody's kin, or that is in a
//     quotation. Whom the next sentence goes on about as "he" is no "she". A sentence that says "he" or "she" before any name is still
//     about whom the one before is about; what is itself reported makes nobody
//     the speaker. "They" prefers several persons. "The colonel" is who was
//     named with that title; "the letter" is who is said to have written or
//     sent it; other descriptions stand for the last mention that fits, offices
//     and institutions of which there are many for none. A thing that shows or
//     suggests something speaks for nobody within a quotation, and "this", an
//     article or a day of the week nowhere. Party and state ("Smith, D-Calif.,
//     said") are passed over.
//  6. Block interviews stand without marks: labels that recur and are not all
//     plain words, as "Winner:" and "Loser:" are (where they are in capitals or
//     begin with a title, also others that stand once; where one asks and the next answers,
//     and both are somebody for sure ("MR SMITH:", "WITNESS:"), as few as two), or that are
//     turns of talk: one is heard again after another, and they say "I", "you" or ask, or each is
//     somebody for sure (a listed body, "Ann Smith, 41, nurse:"), and half speak so; the first kind also behind
//     a dash or capitals alone where no part has a colon; or one answers behind questions
//     that have no label; names
//     of persons that
//     recur on lines of their own,
//     paragraphs of a question and its answer, paragraphs in bold, or
//     paragraphs that ask, or put something to "you", between longer answers in
//     the first person; in a short text two such that ask "you" will do, also
//     emphasised at the head of what answers them. The guest is whom the
//     introduction says that "we" met, or who told "us"; not who met or asked "her",
//     nor what is only named like a person; else who is named most before the first
//     question, at the head of a sentence above all, less how often the interview
//     itself speaks of them; where nobody is, whom a question calls by name, or with whom a
//     note below begins ("Ann Smith's novel is out in May"). What a question says that "you" said is the guest's. What a
//     label says that mostly asks is the interviewer's, and marked so, as is
//     what a "presenter" or "host" says, and what several papers ask one speaker once each; not
//     what is asked by those with a title or an office: counsel, a judge, a caller.
//     Questions that a leaflet asks itself, and answers as "we", make no interview, nor do
//     "Q" and "A" where "Q" asks nothing of "you" and nobody says "I". What readers say below an
//     article, after "Comments" or "Comments on this story", is theirs.
//  7. Excerpts. A quotation that is a paragraph, and that nobody is said to say, is
//     whose a line signs it, behind a dash or below ("Ann Smith, The Herald"), or
//     whom the paragraph before lets speak ("The judges wrote:"), then also without
//     marks, or whose the next sentence says that it is ("That sentence, spoken by Ann Smith").
//     What a line labels as a claim is whose a line near it says ("Claimed by: Ann Smith"). So is a post that ends in its account and day, and a paragraph of a
//     transcript behind the surname in capitals of somebody who is named elsewhere.
//  8. Posts. Lines behind the names of accounts ("ann_m: …"), two at least, are theirs, and
//     in such a thread what stands behind other labels is, as is what stands below two lines or more such as
//     "Posted by ann on 3 May" or "Ann M, 2 hours ago"; so is a post that is passed on
//     ("RT @ann: …"), and lines behind ">" below who wrote them.
//
// What a quoted speaker reports of somebody else is an indirect quote within the
// quotation, with that other as its speaker, also where it stands in marks of its own.
//
// An indirect quotation and the marked stretches in it are separate quotes of
// one speaker and cue: the innermost that holds a byte tells its voice.
//
// Note: nested quotation marks make no quote of their own; the outermost pair
// decides who speaks to the reader.
package quote

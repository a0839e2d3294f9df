"""Words that customers use for one another when they complain, in any trade.

They let a text reach a topic whose own words it does not use: a customer's "suitcase" is the topic's "luggage".
A word may stand in several notions. Forms of a word ("billed" beside "bill") need no place of their own. In other
languages than English a topic needs words of its own for what its customers say.
"""

from collections import defaultdict
from collections.abc import Iterable

from relmap.core.words import likenesses

FORM_FROM = 0.95
"""The Jaro-Winkler similarity from which a word counts as a form of one in a notion."""
START = 3
"""Letters that the forms of a word have in common at its start."""

NOTIONS: tuple[tuple[str, ...], ...] = tuple(
    tuple(line.split())
    for line in """
        bill billing billed invoice statement receipt vat
        charge charged billed debited deducted took taken withdrawn collected
        pay payment paid money sum amount total pounds euros dollars
        refund reimburse repay owed credit back overpaid
        compensation compensate damages goodwill voucher loss losses
        wrong incorrect mistake error inaccurate false correct corrected correction
        extra hidden surcharge unexpected unexplained overcharged
        add match tally calculated calculation reconcile differ discrepancy mismatch total figures explain breakdown
        dispute disagree query contest challenge
        twice double duplicate second repeated
        site branch premises building location
        price cost fee rate tariff charge pence
        expensive unaffordable afford overpriced pricey cheaper cheap budget margin competitive less spend
        rise increase raise hike higher doubled tripled jumped soared percent bigger inflation
        discount offer deal promotion quote quoted promised
        pay paying afford struggling hardship pension
        contract agreement terms conditions clause print signed sign subscription
        renewal renew renewed rollover rolled extended expire expired lapsed automatically another
        cancel terminate termination end leave leaving quit exit break
        exit penalty fee
        period term notice
        elsewhere competitor neighbours
        fixed locked tied
        notice warning deadline
        call phone telephone ring rang dial hotline line number
        hold queue waiting wait music tune minutes
        unanswered ignored ignoring reply replied replies answer respond response silence heard hearing inbox
        reach contact speak human press option menu
        hung disconnected engaged cut
        picks pick lifts takes
        email mail letter write wrote written message post
        letter envelope reminder leaflet
        voicemail recording recorded
        chatbot bot robot automated machine
        appointment visit slot booking booked scheduled arranged date window
        missed skipped absent forgot forgotten
        came come arrive arrived turn turned appear appeared show knocked doorbell
        engineer technician fitter installer electrician plumber mechanic repairman workman contractor
        late delay delayed postponed behind slow overdue
        waiting waited stayed stay wasted
        rebook reschedule rescheduled rearranged cancelled
        job work finish finished
        rude impolite unfriendly insulting insulted arrogant attitude manners offensive abusive sarcastic
        rude shouted yelled voice swore
        aggressive threatening bullied intimidated scared frightened pushed
        disrespectful patronising condescending mocked laughed stupid idiot liar child
        language swearing swore cursed
        conduct behaviour behaved manner unprofessional
        staff employee agent adviser clerk representative operator worker colleague crew attendant receptionist
        discrimination racist sexist harassed
        drink drunk alcohol beer smoking
        driving driver drove van lorry parked
        login log logged signin password username passcode credentials pin authentication
        code sms text verification
        portal website site page app online web browser screen dashboard download
        error crashed crashes frozen freezes blank loading spinning
        working broken broke down fails failed works stopped dead stuck zero
        repair repaired mend fix fixed
        signal sending send transmit internet broadband offline
        account profile user
        locked blocked access opens open logs
        reset forgotten
        link click button
        app update version phone tablet
        privacy personal private confidential details data information records file
        breach leak leaked disclosed exposed published hacked visible
        sent shared forwarded copied passed gave sold told posted
        recipient stranger neighbour else another husband wife
        recipient bcc cc list
        address name number names addresses numbers
        consent permission authorised authorisation agreed asking asked
        marketing advertising spam
        delete erase remove removed
        debt arrears owe owing outstanding unpaid
        chase chased chasing pursued hounded collection
        collector collection bailiff enforcement doorstep door agency
        court solicitor lawyer legal sue summons judgment
        demand threat threatened threatening warning
        prepayment prepaid key topup
        instalments instalment plan monthly
        credit score rating mortgage loan
        disconnection disconnect disconnected cutoff
        power electricity electrics electric current supply sockets
        outage restore restored storm blackout dark darkness lights candles torch powerless street village
        cut interruption interrupted off
        voltage flicker flickering surge fuse tripped
        freezer fridge food thawed spoiled
        gas boiler heating heater cooker stove flame
        smell smelt smelled stink odour fumes reek sniff eggs
        leak leaking hissing hiss
        emergency urgent brigade
        check inspection inspected inspect
        unsafe dangerous danger hazard risk safety evacuated explosion sparks burning
        alarm detector sensor beeping
        sick dizzy headache unwell nausea faint
        meter dial counter display gauge box device
        reading readings digits figures numbers
        submit submitted enter entered photo
        usage consumption used units consumed kilowatt
        estimated estimate guess guessed assumed average
        moved move moving relocated
        home house flat apartment property premises office
        tenant tenancy landlord lease rent occupier occupant resident owner buyer
        vacated empty sold bought purchase
        previous former old last
        keys handed handover completion
        final last closing close closed
        demand reminder reminders notice
        switch switched switching transfer transferred change changed swap swapped changeover migration swapping
        supplier provider competitor rival company
        joined signed enrolled agreed salesman misled
        left leave leaving
        objection objected blocked prevented refused
        registration registered enrolment register
        solar panels photovoltaic pv renewable green roof sun sunshine sunny inverter array
        export exported generate generated generation surplus produce produced feed
        battery storage store stored
        grid network
        certificate paperwork papers document
        connection connect connected connecting hook plug cable wire energised trench
        building build development construction plots builder site warehouse factory shop finished opening
        charger charging car vehicle
        hire rent borrow
        capacity load upgrade reinforcement
        delivery deliver delivered parcel package shipment courier
        luggage baggage bag suitcase case
        flight plane aircraft fly departure
        booking book reservation reserve ticket
        damaged torn smashed cracked scratched dented ruined broken
        lost missing disappeared vanished misplaced
        stolen theft thief fraud fraudulent scam compromised
        cancelled scrapped grounded
        long queue crowded line
        card debit visa mastercard
        cash atm withdrawal withdraw
        pending processing stuck
        declined rejected refused blocked
        identity verify verification passport proof document
        exchange currency conversion foreign
        faulty defect defective malfunction
        dirty filthy unclean stained
        noise noisy loud
    """.strip().splitlines()
)
"""Words of one meaning, or of meanings near enough that one points to the other."""


_NOTIONS_WITH: dict[str, list[tuple[str, ...]]] = defaultdict(list)
_BY_START: dict[str, list[str]] = defaultdict(list)
for _notion in NOTIONS:
    for _word in _notion:
        if _word not in _NOTIONS_WITH:
            _BY_START[_word[:START]].append(_word)
        _NOTIONS_WITH[_word].append(_notion)


def synonyms_of(words: Iterable[str]) -> dict[str, set[str]]:
    """Each word that is used for any of these, with those that it is used for."""
    synonyms: dict[str, set[str]] = defaultdict(set)
    for word in words:
        for form in likenesses(word, _BY_START.get(word[:START], ()), FORM_FROM):
            for notion in _NOTIONS_WITH[form]:
                for synonym in notion:
                    synonyms[synonym].add(word)
    return synonyms

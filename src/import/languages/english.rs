//! English.

use crate::import::language::{Capitals, Class, Language};

pub(in crate::import) static ENGLISH: Language = Language {
    tag: "en",
    capitals: Capitals::Names,
    verb_first: false,
    modifier_first: false,
    drops_subjects: false,
    article: None,
    endings: &[],
    adverb_endings: &["ly", "wise"],
    has_title_case: true,
    proclitics: &[],
    parted: &[
        ("gab gaben gibt geben", "bekannt an protokoll"),
        ("führte führten führt führen merkte merkten merkt", "aus an"),
        ("strich strichen streicht", "heraus"),
        ("setzte setzten setzt", "entgegen hinzu"),
        ("ließ ließen lässt", "verlauten wissen durchblicken mitteilen"),
        ("machte machten macht", "klar deutlich geltend"),
        ("stellte stellten stellt", "klar fest"),
        ("hob hoben hebt", "hervor"),
        ("nahm nahmen nimmt", "stellung"),
        ("brachte brachten", "ausdruck"),
        ("kam kamen kommt", "ergebnis schluss"),
        ("ging gingen geht gehen", "aus"),
        ("legte legten legt", "dar"),
        ("zeigte zeigten zeigt", "zufrieden überzeugt besorgt erfreut enttäuscht bestürzt zuversichtlich"),
    ],
    words: &[
        (
            Class::SAYS,
            "say says said tell tells told add adds added ask asks asked answer answers answered reply replies replied
            respond responds responded write writes wrote tweet tweets tweeted retweeted post posts posted explain
            explains explained note notes noted argue argues argued claim claims claimed state states stated declare
            declares declared announce announces announced insist insists insisted warn warns warned continue
            continues continued remark remarks remarked observe observes observed recall recalls recalled admit admits
            admitted acknowledge acknowledges acknowledged concede concedes conceded conclude concludes concluded
            predict predicts predicted promise promises promised joke jokes joked quip quips quipped shout shouts
            shouted yell yells yelled scream screams screamed cry cries cried react reacts reacted exhort exhorts
            exhorted estimate estimates estimated theorize theorized speculate speculated reason reasoned remember
            remembers remembered exclaim exclaims exclaimed whisper whispers whispered mutter muttered murmur murmured
            chant chants chanted suggest suggests suggested complain complains complained lament laments lamented
            boast boasts boasted brag brags bragged vow vows vowed pledge pledges pledged urge urges urged assert
            asserts asserted contend contends contended maintain maintains maintained confirm confirms confirmed
            reiterate reiterates reiterated repeat repeats repeated emphasize emphasizes emphasized stress stresses
            stressed caution cautions cautioned opine opines opined muse muses mused wonder wonders wondered retort
            retorted counter counters countered interject interjected interjects joking proclaim proclaims proclaimed
            read reads report reports reported testify testifies testified allege alleges alleged recount recounts
            recounted elaborate elaborated elaborates comment comments commented offer offers offered press pressed
            implore implored snap snapped sneer sneered begin begins began thunder thundered fume fumed gush gushed
            crow crowed chide chided intone intoned tout deadpan deadpanned inquire inquired query queried advise
            advised advises assure assured assures inform informed concur concurs concurred agree agrees agreed
            disagree disagreed volunteer volunteered venture ventured blog blogged email emailed e-mailed text texted
            sing sang quote quotes quoted paraphrase reveal reveals revealed disclose disclosed explode railed rail
            rails think thinks believe believes believed thought went_on goes_on fired_back fires_back shot_back
            shoots_back hit_back hits_back chimed_in chimes_in cut_in pointed_out points_out weighed_in called_out
            calls_out cried_out blurted_out put_it puts_it piled_on signed_off summed_up sums_up made_clear
            makes_clear laid_out spelled_out follow_up followed_up pushed_back pushes_back struck_back punched_back
            clapped_back jumped_in wrapped_up kicked_off opened_up was_quoted is_quoted were_quoted be_quoted",
        ),
        (
            Class::SAYS.or(Class::NONFINITE),
            "saying telling adding asking answering replying responding writing tweeting posting explaining noting
            arguing claiming stating declaring announcing insisting warning continuing remarking observing recalling
            admitting acknowledging conceding concluding predicting promising joking quipping shouting yelling
            screaming crying exclaiming chanting suggesting complaining lamenting boasting bragging vowing pledging
            urging asserting contending maintaining confirming reiterating repeating emphasizing stressing cautioning
            wondering proclaiming reading reporting testifying alleging recounting elaborating commenting quoting
            revealing thinking believing pointing_out quoted_as_saying going_on signing_off",
        ),
        (
            Class::JUDGES,
            "call calls called describe describes described label labels labeled labelled brand brands branded dub dubs
            praise praises praised criticize criticizes criticized criticise criticised blast blasts blasted slam
            slams slammed denounce denounces denounced condemn condemns condemned accuse accuses accused dismiss
            dismisses dismissed deride derides derided mock mocks mocked ridicule ridicules ridiculed attack attacks
            attacked hail hails hailed laud lauds lauded tout touts touted characterize characterizes characterized
            portray portrays portrayed cite cites cited refer refers referred deem deems deemed consider considers
            considered decry decries decried bash bashes bashed rip rips ripped lambaste lambasted lambastes chastise
            chastised scold scolded rebuke rebuked thank thanks thanked apologize apologizes apologized demand demands
            demanded express expresses expressed invoke invoked propose proposes proposed support supports supported
            oppose opposes opposed defend defends defended reject rejects rejected want wants wanted call_for
            called_for calls_for hope hopes hoped fear fears feared voice voiced plead pleaded pleads beg begged
            compare compares compared find finds found feel feels felt see sees saw hear heard signal signaled signals
            mention mentions mentioned discuss discusses discussed speak speaks spoke talk talks talked use uses used
            employ employed blame blames blamed credit credits credited tease teased taunt taunted taunts cheer
            cheered welcome welcomes welcomed advocate advocates advocated endorse endorses endorsed imply implies
            implied hint hints hinted accept accepted challenge challenges challenged question questions questioned
            know knows knew understand understands understood acknowledge deny denies denied doubt doubts doubted
            demonstrate regret regrets regretted recommend recommends recommended order orders ordered encourage
            encourages encouraged direct directed instruct instructed term terms termed rate rated rates identify
            identifies identified pronounce pronounced skewer skewered vow detail details detailed outline outlines
            outlined show shows showed write_off set_out reference references referenced highlight highlights
            highlighted remind reminds reminded joke",
        ),
        (
            Class::JUDGES.or(Class::NONFINITE),
            "calling describing labeling labelling branding dubbing praising criticizing criticising blasting slamming
            denouncing condemning accusing dismissing deriding mocking ridiculing attacking hailing lauding touting
            characterizing portraying citing referring deeming considering decrying bashing ripping lambasting
            chastising thanking apologizing demanding expressing invoking proposing supporting opposing defending
            rejecting hoping fearing voicing pleading comparing signaling mentioning discussing speaking talking using
            blaming crediting taunting welcoming advocating implying hinting challenging questioning denying
            regretting urging recommending encouraging instructing terming identifying",
        ),
        (Class::SOURCE, "according_to in_the_words_of as_per in_the_view_of"),
        (Class::HE, "he"),
        (Class::SHE, "she"),
        (Class::THEY, "they"),
        (Class::OTHER_PRONOUN, "i we you it who one someone everyone everybody nobody somebody which"),
        (Class::INDEFINITE, "a an"),
        (
            Class::DETERMINER,
            "the a an his her their its our my your this that these those one another some many several two three four
            five other both all no any every each few most",
        ),
        (
            Class::PREPOSITION,
            "in on at by from with about into after before during over under against between among through since until
            without within along across behind beyond despite toward towards upon near to as like than via amid for of
            per unlike including following around outside inside regarding throughout ahead besides alongside",
        ),
        (Class::AS, "as"),
        (Class::LINK, "of for at from with in to who"),
        (
            Class::CLAUSE,
            "and or but nor because when while if although though unless whether where who which whose what why how so
            yet whereas whom once then however meanwhile",
        ),
        (Class::THAT, "that"),
        (
            Class::BETWEEN,
            "has had have also later then recently once now again still even just already previously reportedly
            repeatedly often always never simply flatly bluntly publicly privately famously quickly immediately
            finally first today yesterday tonight earlier too only would will could did does has_since further
            subsequently jokingly angrily sarcastically correctly rightly explicitly specifically clearly apparently
            ultimately eventually actually frequently himself herself themselves likewise moreover furthermore
            nevertheless nonetheless besides essentially basically similarly separately briefly generally initially
            originally optimistically proudly strongly openly firmly consistently occasionally sometimes",
        ),
        (
            Class::TITLE,
            "mr. mrs. ms. miss mr mrs ms dr. dr sen. sens. rep. reps. gov. govs. gen. lt. col. capt. sgt. maj. adm.
            prof. rev. hon. st. senator senators representative congressman congresswoman governor president general
            admiral colonel captain professor judge justice secretary pope bishop archbishop cardinal father sister
            king queen prince princess sir lord lady chancellor mayor sheriff ambassador minister chairman chairwoman
            speaker councilman councilwoman sgt detective officer rabbi imam pastor reverend lieutenant sergeant
            commissioner",
        ),
        (
            Class::MALE,
            "his mr. mr congressman father king prince sir lord pope councilman spokesman businessman chairman brother
            son husband grandfather man boy uncle cardinal archbishop salesman fireman policeman cameraman gentleman
            actor waiter james john robert michael william david richard joseph thomas charles christopher daniel
            matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy
            jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel
            gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas peter
            zachary kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur
            lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph
            randy eugene vincent russell elijah louis bobby philip johnny mike jim bob bill tom tim dan dave steve
            jeff ben rob ron ken greg chris matt tony don ted rick marc phil doug fred jimmy charlie ed sam al dick
            harry ray craig glenn todd brad chad mohammed muhammad ahmed ali omar hassan ibrahim karl hans klaus
            jürgen wolfgang heinz uwe dieter stefan pierre jean jacques françois luis carlos miguel manuel pedro
            francisco antonio vladimir sergei ivan dmitry igor mykola corey ian neil derek curtis hugh leon max martin
            howard leonard norman stanley bernard vernon dean clarence theodore jay darrell",
        ),
        (
            Class::FEMALE,
            "her mrs. ms. mrs ms miss congresswoman sister queen princess lady councilwoman spokeswoman businesswoman
            chairwoman daughter wife grandmother woman girl aunt actress mother nun waitress mary patricia jennifer
            linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
            donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen
            angela shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn
            janet maria catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan
            evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn
            abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly
            charlotte natalie theresa diana brittany doris kayla alexis lori marie ursula monika petra renate sabine
            anne claire ellen eleanor elaine kate katie jane jill jenny liz beth cathy debbie sue tina wendy annie
            rosa carmen lucia elena olga irina natalia svetlana tatiana oksana fatima leila paula peggy rita robin
            sally sheila valerie vanessa yvonne lynn gail holly kathy bonnie connie loretta",
        ),
        (
            Class::ROLE,
            "spokesman spokeswoman spokesperson president minister chancellor senator governor mayor director manager
            chief executive officer chairman chairwoman chair leader adviser advisor aide analyst professor expert
            lawyer attorney strategist consultant official author editor reporter journalist host candidate nominee
            lawmaker congressman congresswoman representative secretary ambassador general judge justice sheriff
            commissioner scientist researcher economist historian teacher student doctor nurse farmer worker owner
            founder co-founder partner member councillor councilor vicar barrister backbencher undersecretary activist
            organizer volunteer voter supporter critic opponent rival businessman businesswoman billionaire mogul
            banker investor donor operative pollster columnist commentator pundit anchor correspondent blogger actor
            actress singer writer filmmaker producer artist coach player pastor priest bishop pope cardinal rabbi imam
            king queen prince princess fellow scholar advocate prosecutor detective soldier veteran captain resident
            neighbor witness survivor victim mother father wife husband son daughter brother sister friend colleague
            man woman boy girl person teenager retiree engineer chemist biologist physicist psychologist physician
            surgeon caller user commenter moderator interviewer questioner attendee protester demonstrator treasurer
            coordinator counselor counsel vice_president co-chair insider source press_secretary prime_minister
            attorney_general chief_of_staff secretary_of_state campaign_manager executive_director managing_director
            frontrunner front-runner democrat republican texan spokesmen narrator intern trainer broker principal dean
            provost superintendent delegate",
        ),
        (
            Class::ROLE.or(Class::BODY),
            "campaign committee company group organization administration government agency department ministry office
            bureau union association institute foundation university newspaper magazine network paper panel court
            council board party team white_house pentagon kremlin parliament congress senate house statement report
            letter memo email e-mail ad advertisement study survey poll lawsuit complaint filing document resolution
            headline editorial article outlet website publication crowd audience charity firm bank church school
            hospital",
        ),
        (
            Class::ROLES,
            "officials critics supporters experts analysts aides advisers advisors lawyers attorneys lawmakers senators
            leaders activists protesters demonstrators voters residents witnesses investigators prosecutors police
            researchers scientists economists authors editors reporters journalists republicans democrats
            conservatives liberals opponents allies friends people others students workers doctors historians
            authorities strategists members representatives governors ministers spokesmen sources organizers donors
            candidates rivals parents teachers commentators pundits observers some women men americans fans investors
            executives pollsters congressmen judges scholars groups",
        ),
        (
            Class::WORK,
            "book film movie show series program programme song album magazine novel play musical documentary podcast
            drama comedy sitcom news times journal herald tribune daily gazette chronicle weekly magazines newspapers
            episode movies books films shows episodes songs tour band hit radio cbs nbc abc pbs fox cnn msnbc host
            hosts newspaper star stars starred memoir column newsletter exhibition opera game ship boat vessel comic
            bestseller author cbs's nbc's abc's fox's cnn's hbo's cartoon anthem sketch soundtrack featured version
            on_abc on_nbc on_cbs on_fox section segment channel titled entitled poem essay thriller",
        ),
        (Class::FORMER, "former current longtime acting deputy veteran retired late then-"),
        (Class::FIRST_PERSON, "i we my our me us i'm i've i'll i'd we're we've we'll"),
        (
            Class::NAMING,
            "so-called self-styled dubbed nicknamed titled entitled named known_as aka a.k.a. is_called are_called
            was_called what_is_called termed stands_for nickname moniker acronym motto billed_as marked labeled_as",
        ),
        (
            Class::SPEECH,
            "statement remark remarks comment comments words message letter memo email e-mail tweet tweets post speech
            interview quote quotation answer question response reply claim argument warning promise assertion
            testimony transcript article editorial op-ed report headline note caption line essay column oath
            declaration text blog quip joke exchange conversation press chant posts texts reports claims answers
            questions replies emails notes quotes blogs jokes promises offer offers cry cries read reads pledge",
        ),
        (
            Class::ABBREVIATION,
            "mr. mrs. ms. dr. sen. sens. rep. reps. gov. govs. gen. lt. col. capt. sgt. maj. adm. prof. rev. hon. st.
            jr. sr. inc. corp. co. ltd. vs. etc. no. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. ala.
            ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont.
            neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ave. blvd. dept. u.s. u.n. u.k. a.m. p.m. d.c.
            e.g. i.e. ph.d.",
        ),
        (Class::PARTICLE, "de la van von der bin al el du da di del le den ibn ben jr. sr. jr sr ii iii iv"),
        (Class::BEING.or(Class::OTHER), "is are was were be been being am"),
        (
            Class::OTHER,
            "do not there here more less much very almost rather quite perhaps maybe can may might must should shall
            instead indeed thus therefore either neither yes well such same own back out up off down away together
            ever else us them him me himself hers ours theirs going trying called asked speaking appearing noting
            facing given according based despite regardless because let yet though nearly roughly whatever whenever
            sure please thank hello ok okay oh wow hey got get gets made make makes making came come comes took take
            takes went go goes gave give gives it's he's she's they're we're i'm i've don't didn't isn't wasn't that's
            there's can't won't doesn't",
        ),
        (
            Class::TIME,
            "monday tuesday wednesday thursday friday saturday sunday january february march april june july august
            september october november december mondays tuesdays wednesdays thursdays fridays saturdays sundays jan.
            feb. aug. sept. oct. nov. dec. morning evening afternoon night week month year hours hour days day weeks
            months years minutes moments seconds",
        ),
    ],
};

Feature: US state privacy acts, what sets off each duty
  The core duties bind every controller. Others need a trigger: sensitive data, a sale, targeted adverts, profiling, children, a vendor.
  Each trigger alone is enough, and without any of them the duty is silent.

  Rule: Duties of every controller, and of nobody below the numbers

    Scenario Outline: A controller in <state> owes the core duties without any further trigger, and none of the others
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2028-06-01
      Then these duties apply:
        | us-state-privacy.notice.<key> |
        | us-state-privacy.minimise-and-secondary-use.<key> |
        | us-state-privacy.rights-and-appeals.<key> |
        | us-state-privacy.non-discrimination.<key> |
      And these duties do not apply:
        | us-state-privacy.children.<key> |
        | us-state-privacy.processor-contract.<key> |

      Examples:
        | state         | key | code  | number |
        | Virginia      | va  | US-VA | 100000 |
        | Colorado      | co  | US-CO | 100000 |
        | Utah          | ut  | US-UT | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Iowa          | ia  | US-IA | 100000 |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Tennessee     | tn  | US-TN | 175000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Indiana       | in  | US-IN | 100000 |
        | Kentucky      | ky  | US-KY | 100000 |
        | Oklahoma      | ok  | US-OK | 100000 |
        | Louisiana     | la  | US-LA | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

    Scenario Outline: Where nobody in <state> is in the data, none of the core duties is owed there
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "US-OH"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.notice.<key>" does not apply because its conditions are not met
      And "us-state-privacy.minimise-and-secondary-use.<key>" does not apply because its conditions are not met
      And "us-state-privacy.rights-and-appeals.<key>" does not apply because its conditions are not met
      And "us-state-privacy.non-discrimination.<key>" does not apply because its conditions are not met
      And "us-state-privacy.children.<key>" does not apply because its conditions are not met
      And "us-state-privacy.processor-contract.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | number |
        | Virginia      | va  | US-VA | 100000 |
        | Colorado      | co  | US-CO | 100000 |
        | Utah          | ut  | US-UT | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Iowa          | ia  | US-IA | 100000 |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Tennessee     | tn  | US-TN | 175000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Indiana       | in  | US-IN | 100000 |
        | Kentucky      | ky  | US-KY | 100000 |
        | Oklahoma      | ok  | US-OK | 100000 |
        | Louisiana     | la  | US-LA | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

  Rule: Sensitive data

    Scenario Outline: Data of the kind <kinds>, in <state>: the rule on sensitive data <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "data.kinds" is "<kinds>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.<key>" <verdict>

      Examples:
        | state         | key | code  | number | kinds             | verdict                                           |
        | Virginia      | va  | US-VA | 100000 | contact, genetic  | applies                                           |
        | Virginia      | va  | US-VA | 100000 | contact, location | applies                                           |
        | Virginia      | va  | US-VA | 100000 | contact           | does not apply because its conditions are not met |
        | Colorado      | co  | US-CO | 100000 | contact, genetic  | applies                                           |
        | Colorado      | co  | US-CO | 100000 | contact, location | applies                                           |
        | Colorado      | co  | US-CO | 100000 | contact           | does not apply because its conditions are not met |
        | Utah          | ut  | US-UT | 100000 | contact, genetic  | applies                                           |
        | Utah          | ut  | US-UT | 100000 | contact, location | applies                                           |
        | Utah          | ut  | US-UT | 100000 | contact           | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | contact, genetic  | applies                                           |
        | Texas         | tx  | US-TX | 1      | contact, location | applies                                           |
        | Texas         | tx  | US-TX | 1      | contact           | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | contact, genetic  | applies                                           |
        | Oregon        | or  | US-OR | 100000 | contact, crime-victim | applies                                           |
        | Oregon        | or  | US-OR | 100000 | contact, location | applies                                           |
        | Oregon        | or  | US-OR | 100000 | contact           | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | contact, genetic  | applies                                           |
        | Montana       | mt  | US-MT | 25000  | contact, location | applies                                           |
        | Montana       | mt  | US-MT | 25000  | contact           | does not apply because its conditions are not met |
        | Iowa          | ia  | US-IA | 100000 | contact, genetic  | applies                                           |
        | Iowa          | ia  | US-IA | 100000 | contact, location | applies                                           |
        | Iowa          | ia  | US-IA | 100000 | contact           | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | contact, genetic  | applies                                           |
        | Delaware      | de  | US-DE | 35000  | contact, location | applies                                           |
        | Delaware      | de  | US-DE | 35000  | contact           | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | contact, genetic  | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | contact, location | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | contact           | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | contact, genetic  | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | contact, location | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | contact           | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | contact, genetic  | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | contact, location | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | contact           | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | contact, genetic  | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | contact, location | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | contact           | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | contact, genetic  | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | contact, location | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | contact           | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | contact, genetic  | applies                                           |
        | Indiana       | in  | US-IN | 100000 | contact, location | applies                                           |
        | Indiana       | in  | US-IN | 100000 | contact           | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | contact, genetic  | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | contact, location | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | contact           | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | contact, genetic  | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | contact, location | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | contact           | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | contact, genetic  | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | contact, location | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | contact           | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | contact, genetic  | applies                                           |
        | Louisiana     | la  | US-LA | 1      | contact, location | applies                                           |
        | Louisiana     | la  | US-LA | 1      | contact           | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | contact, genetic  | applies                                           |
        | Alabama       | al  | US-AL | 25001  | contact, location | applies                                           |
        | Alabama       | al  | US-AL | 25001  | contact           | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | contact, genetic  | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | contact, location | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | contact           | does not apply because its conditions are not met |

    Scenario Outline: Health, sex life and guessed views in US-<code>, <fact> <answer>: sensitive is <result>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-<code>"
      And the answer to "market.places" is "US-<code>"
      And the answer to "people.locations" is "US-<code>"
      And the answer to "people.count_by_place" is "US-<code>: 200000"
      And the answer to "<fact>" is "<answer>"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.sensitive-<key>" is <result>

      Examples:
        | key | code | fact          | answer              | result |
        | va  | VA   | data.kinds    | contact, health     | open   |
        | va  | VA   | data.kinds    | contact, disability | open   |
        | va  | VA   | output.infers | health              | open   |
        | va  | VA   | data.kinds    | contact, sex-life   | open   |
        | va  | VA   | output.infers | sexuality           | open   |
        | va  | VA   | output.infers | beliefs             | open   |
        | va  | VA   | data.kinds    | contact, religion   | met    |
        | va  | VA   | output.infers | origin              | met    |
        | co  | CO   | data.kinds    | contact, health     | met    |
        | co  | CO   | data.kinds    | contact, disability | met    |
        | co  | CO   | output.infers | health              | met    |
        | co  | CO   | data.kinds    | contact, sex-life   | met    |
        | co  | CO   | output.infers | sexuality           | met    |
        | co  | CO   | output.infers | beliefs             | open   |
        | co  | CO   | data.kinds    | contact, religion   | met    |
        | co  | CO   | output.infers | origin              | met    |
        | ut  | UT   | data.kinds    | contact, health     | met    |
        | ut  | UT   | data.kinds    | contact, disability | met    |
        | ut  | UT   | output.infers | health              | met    |
        | ut  | UT   | data.kinds    | contact, sex-life   | open   |
        | ut  | UT   | output.infers | sexuality           | open   |
        | ut  | UT   | output.infers | beliefs             | open   |
        | ut  | UT   | data.kinds    | contact, religion   | met    |
        | ut  | UT   | output.infers | origin              | met    |
        | tx  | TX   | data.kinds    | contact, health     | open   |
        | tx  | TX   | data.kinds    | contact, disability | open   |
        | tx  | TX   | output.infers | health              | open   |
        | tx  | TX   | data.kinds    | contact, sex-life   | open   |
        | tx  | TX   | output.infers | sexuality           | open   |
        | tx  | TX   | output.infers | beliefs             | open   |
        | tx  | TX   | data.kinds    | contact, religion   | met    |
        | tx  | TX   | output.infers | origin              | met    |
        | or  | OR   | data.kinds    | contact, health     | met    |
        | or  | OR   | data.kinds    | contact, disability | met    |
        | or  | OR   | output.infers | health              | met    |
        | or  | OR   | data.kinds    | contact, sex-life   | open   |
        | or  | OR   | output.infers | sexuality           | open   |
        | or  | OR   | output.infers | beliefs             | open   |
        | or  | OR   | data.kinds    | contact, religion   | met    |
        | or  | OR   | output.infers | origin              | met    |
        | mt  | MT   | data.kinds    | contact, health     | met    |
        | mt  | MT   | data.kinds    | contact, disability | met    |
        | mt  | MT   | output.infers | health              | met    |
        | mt  | MT   | data.kinds    | contact, sex-life   | met    |
        | mt  | MT   | output.infers | sexuality           | met    |
        | mt  | MT   | output.infers | beliefs             | open   |
        | mt  | MT   | data.kinds    | contact, religion   | met    |
        | mt  | MT   | output.infers | origin              | met    |
        | ia  | IA   | data.kinds    | contact, health     | open   |
        | ia  | IA   | data.kinds    | contact, disability | open   |
        | ia  | IA   | output.infers | health              | open   |
        | ia  | IA   | data.kinds    | contact, sex-life   | open   |
        | ia  | IA   | output.infers | sexuality           | open   |
        | ia  | IA   | output.infers | beliefs             | open   |
        | ia  | IA   | data.kinds    | contact, religion   | met    |
        | ia  | IA   | output.infers | origin              | met    |
        | de  | DE   | data.kinds    | contact, health     | met    |
        | de  | DE   | data.kinds    | contact, disability | met    |
        | de  | DE   | output.infers | health              | met    |
        | de  | DE   | data.kinds    | contact, sex-life   | met    |
        | de  | DE   | output.infers | sexuality           | met    |
        | de  | DE   | output.infers | beliefs             | open   |
        | de  | DE   | data.kinds    | contact, religion   | met    |
        | de  | DE   | output.infers | origin              | met    |
        | ne  | NE   | data.kinds    | contact, health     | open   |
        | ne  | NE   | data.kinds    | contact, disability | open   |
        | ne  | NE   | output.infers | health              | open   |
        | ne  | NE   | data.kinds    | contact, sex-life   | open   |
        | ne  | NE   | output.infers | sexuality           | open   |
        | ne  | NE   | output.infers | beliefs             | open   |
        | ne  | NE   | data.kinds    | contact, religion   | met    |
        | ne  | NE   | output.infers | origin              | met    |
        | nh  | NH   | data.kinds    | contact, health     | met    |
        | nh  | NH   | data.kinds    | contact, disability | met    |
        | nh  | NH   | output.infers | health              | met    |
        | nh  | NH   | data.kinds    | contact, sex-life   | met    |
        | nh  | NH   | output.infers | sexuality           | met    |
        | nh  | NH   | output.infers | beliefs             | open   |
        | nh  | NH   | data.kinds    | contact, religion   | met    |
        | nh  | NH   | output.infers | origin              | met    |
        | nj  | NJ   | data.kinds    | contact, health     | met    |
        | nj  | NJ   | data.kinds    | contact, disability | met    |
        | nj  | NJ   | output.infers | health              | met    |
        | nj  | NJ   | data.kinds    | contact, sex-life   | met    |
        | nj  | NJ   | output.infers | sexuality           | met    |
        | nj  | NJ   | output.infers | beliefs             | open   |
        | nj  | NJ   | data.kinds    | contact, religion   | met    |
        | nj  | NJ   | output.infers | origin              | met    |
        | tn  | TN   | data.kinds    | contact, health     | open   |
        | tn  | TN   | data.kinds    | contact, disability | open   |
        | tn  | TN   | output.infers | health              | open   |
        | tn  | TN   | data.kinds    | contact, sex-life   | open   |
        | tn  | TN   | output.infers | sexuality           | open   |
        | tn  | TN   | output.infers | beliefs             | open   |
        | tn  | TN   | data.kinds    | contact, religion   | met    |
        | tn  | TN   | output.infers | origin              | met    |
        | mn  | MN   | data.kinds    | contact, health     | met    |
        | mn  | MN   | data.kinds    | contact, disability | met    |
        | mn  | MN   | output.infers | health              | met    |
        | mn  | MN   | data.kinds    | contact, sex-life   | open   |
        | mn  | MN   | output.infers | sexuality           | open   |
        | mn  | MN   | output.infers | beliefs             | open   |
        | mn  | MN   | data.kinds    | contact, religion   | met    |
        | mn  | MN   | output.infers | origin              | met    |
        | md  | MD   | data.kinds    | contact, health     | met    |
        | md  | MD   | data.kinds    | contact, disability | met    |
        | md  | MD   | output.infers | health              | met    |
        | md  | MD   | data.kinds    | contact, sex-life   | met    |
        | md  | MD   | output.infers | sexuality           | met    |
        | md  | MD   | output.infers | beliefs             | open   |
        | md  | MD   | data.kinds    | contact, religion   | met    |
        | md  | MD   | output.infers | origin              | met    |
        | in  | IN   | data.kinds    | contact, health     | open   |
        | in  | IN   | data.kinds    | contact, disability | open   |
        | in  | IN   | output.infers | health              | open   |
        | in  | IN   | data.kinds    | contact, sex-life   | open   |
        | in  | IN   | output.infers | sexuality           | open   |
        | in  | IN   | output.infers | beliefs             | open   |
        | in  | IN   | data.kinds    | contact, religion   | met    |
        | in  | IN   | output.infers | origin              | met    |
        | ky  | KY   | data.kinds    | contact, health     | open   |
        | ky  | KY   | data.kinds    | contact, disability | open   |
        | ky  | KY   | output.infers | health              | open   |
        | ky  | KY   | data.kinds    | contact, sex-life   | open   |
        | ky  | KY   | output.infers | sexuality           | open   |
        | ky  | KY   | output.infers | beliefs             | open   |
        | ky  | KY   | data.kinds    | contact, religion   | met    |
        | ky  | KY   | output.infers | origin              | met    |
        | ri  | RI   | data.kinds    | contact, health     | met    |
        | ri  | RI   | data.kinds    | contact, disability | met    |
        | ri  | RI   | output.infers | health              | met    |
        | ri  | RI   | data.kinds    | contact, sex-life   | met    |
        | ri  | RI   | output.infers | sexuality           | met    |
        | ri  | RI   | output.infers | beliefs             | open   |
        | ri  | RI   | data.kinds    | contact, religion   | met    |
        | ri  | RI   | output.infers | origin              | met    |
        | ok  | OK   | data.kinds    | contact, health     | open   |
        | ok  | OK   | data.kinds    | contact, disability | open   |
        | ok  | OK   | output.infers | health              | open   |
        | ok  | OK   | data.kinds    | contact, sex-life   | open   |
        | ok  | OK   | output.infers | sexuality           | open   |
        | ok  | OK   | output.infers | beliefs             | open   |
        | ok  | OK   | data.kinds    | contact, religion   | met    |
        | ok  | OK   | output.infers | origin              | met    |
        | la  | LA   | data.kinds    | contact, health     | open   |
        | la  | LA   | data.kinds    | contact, disability | open   |
        | la  | LA   | output.infers | health              | open   |
        | la  | LA   | data.kinds    | contact, sex-life   | open   |
        | la  | LA   | output.infers | sexuality           | open   |
        | la  | LA   | output.infers | beliefs             | open   |
        | la  | LA   | data.kinds    | contact, religion   | met    |
        | la  | LA   | output.infers | origin              | met    |
        | al  | AL   | data.kinds    | contact, health     | met    |
        | al  | AL   | data.kinds    | contact, disability | met    |
        | al  | AL   | output.infers | health              | met    |
        | al  | AL   | data.kinds    | contact, sex-life   | met    |
        | al  | AL   | output.infers | sexuality           | met    |
        | al  | AL   | output.infers | beliefs             | open   |
        | al  | AL   | data.kinds    | contact, religion   | met    |
        | al  | AL   | output.infers | origin              | met    |
        | vt  | VT   | data.kinds    | contact, health     | met    |
        | vt  | VT   | data.kinds    | contact, disability | met    |
        | vt  | VT   | output.infers | health              | met    |
        | vt  | VT   | data.kinds    | contact, sex-life   | met    |
        | vt  | VT   | output.infers | sexuality           | met    |
        | vt  | VT   | output.infers | beliefs             | open   |
        | vt  | VT   | data.kinds    | contact, religion   | met    |
        | vt  | VT   | output.infers | origin              | met    |

    Scenario Outline: In US-<code> <fact> <answer> with the question "<question>" settled as <settled>: sensitive is <result>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-<code>"
      And the answer to "market.places" is "US-<code>"
      And the answer to "people.locations" is "US-<code>"
      And the answer to "people.count_by_place" is "US-<code>: 200000"
      And the answer to "<fact>" is "<answer>"
      And the open question of law "us-state-privacy.<question>-<key>" is settled as <settled>
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.sensitive-<key>" is <result>

      Examples:
        | key | code | fact          | answer          | question         | settled | result  |
        | va  | VA   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | va  | VA   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | va  | VA   | output.infers | sexuality       | orientation      | yes     | met     |
        | va  | VA   | output.infers | sexuality       | orientation      | no      | not met |
        | va  | VA   | output.infers | beliefs         | religious        | yes     | met     |
        | va  | VA   | output.infers | beliefs         | religious        | no      | not met |
        | co  | CO   | output.infers | beliefs         | religious        | yes     | met     |
        | co  | CO   | output.infers | beliefs         | religious        | no      | not met |
        | ut  | UT   | output.infers | sexuality       | orientation      | yes     | met     |
        | ut  | UT   | output.infers | sexuality       | orientation      | no      | not met |
        | ut  | UT   | output.infers | beliefs         | religious        | yes     | met     |
        | ut  | UT   | output.infers | beliefs         | religious        | no      | not met |
        | tx  | TX   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | tx  | TX   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | tx  | TX   | output.infers | sexuality       | orientation      | yes     | met     |
        | tx  | TX   | output.infers | sexuality       | orientation      | no      | not met |
        | tx  | TX   | output.infers | beliefs         | religious        | yes     | met     |
        | tx  | TX   | output.infers | beliefs         | religious        | no      | not met |
        | or  | OR   | output.infers | sexuality       | orientation      | yes     | met     |
        | or  | OR   | output.infers | sexuality       | orientation      | no      | not met |
        | or  | OR   | output.infers | beliefs         | religious        | yes     | met     |
        | or  | OR   | output.infers | beliefs         | religious        | no      | not met |
        | mt  | MT   | output.infers | beliefs         | religious        | yes     | met     |
        | mt  | MT   | output.infers | beliefs         | religious        | no      | not met |
        | ia  | IA   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | ia  | IA   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | ia  | IA   | output.infers | sexuality       | orientation      | yes     | met     |
        | ia  | IA   | output.infers | sexuality       | orientation      | no      | not met |
        | ia  | IA   | output.infers | beliefs         | religious        | yes     | met     |
        | ia  | IA   | output.infers | beliefs         | religious        | no      | not met |
        | de  | DE   | output.infers | beliefs         | religious        | yes     | met     |
        | de  | DE   | output.infers | beliefs         | religious        | no      | not met |
        | ne  | NE   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | ne  | NE   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | ne  | NE   | output.infers | sexuality       | orientation      | yes     | met     |
        | ne  | NE   | output.infers | sexuality       | orientation      | no      | not met |
        | ne  | NE   | output.infers | beliefs         | religious        | yes     | met     |
        | ne  | NE   | output.infers | beliefs         | religious        | no      | not met |
        | nh  | NH   | output.infers | beliefs         | religious        | yes     | met     |
        | nh  | NH   | output.infers | beliefs         | religious        | no      | not met |
        | nj  | NJ   | output.infers | beliefs         | religious        | yes     | met     |
        | nj  | NJ   | output.infers | beliefs         | religious        | no      | not met |
        | tn  | TN   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | tn  | TN   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | tn  | TN   | output.infers | sexuality       | orientation      | yes     | met     |
        | tn  | TN   | output.infers | sexuality       | orientation      | no      | not met |
        | tn  | TN   | output.infers | beliefs         | religious        | yes     | met     |
        | tn  | TN   | output.infers | beliefs         | religious        | no      | not met |
        | mn  | MN   | output.infers | sexuality       | orientation      | yes     | met     |
        | mn  | MN   | output.infers | sexuality       | orientation      | no      | not met |
        | mn  | MN   | output.infers | beliefs         | religious        | yes     | met     |
        | mn  | MN   | output.infers | beliefs         | religious        | no      | not met |
        | md  | MD   | output.infers | beliefs         | religious        | yes     | met     |
        | md  | MD   | output.infers | beliefs         | religious        | no      | not met |
        | in  | IN   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | in  | IN   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | in  | IN   | output.infers | sexuality       | orientation      | yes     | met     |
        | in  | IN   | output.infers | sexuality       | orientation      | no      | not met |
        | in  | IN   | output.infers | beliefs         | religious        | yes     | met     |
        | in  | IN   | output.infers | beliefs         | religious        | no      | not met |
        | ky  | KY   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | ky  | KY   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | ky  | KY   | output.infers | sexuality       | orientation      | yes     | met     |
        | ky  | KY   | output.infers | sexuality       | orientation      | no      | not met |
        | ky  | KY   | output.infers | beliefs         | religious        | yes     | met     |
        | ky  | KY   | output.infers | beliefs         | religious        | no      | not met |
        | ri  | RI   | output.infers | beliefs         | religious        | yes     | met     |
        | ri  | RI   | output.infers | beliefs         | religious        | no      | not met |
        | ok  | OK   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | ok  | OK   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | ok  | OK   | output.infers | sexuality       | orientation      | yes     | met     |
        | ok  | OK   | output.infers | sexuality       | orientation      | no      | not met |
        | ok  | OK   | output.infers | beliefs         | religious        | yes     | met     |
        | ok  | OK   | output.infers | beliefs         | religious        | no      | not met |
        | la  | LA   | data.kinds    | contact, health | health-diagnosis | yes     | met     |
        | la  | LA   | data.kinds    | contact, health | health-diagnosis | no      | not met |
        | la  | LA   | output.infers | sexuality       | orientation      | yes     | met     |
        | la  | LA   | output.infers | sexuality       | orientation      | no      | not met |
        | la  | LA   | output.infers | beliefs         | religious        | yes     | met     |
        | la  | LA   | output.infers | beliefs         | religious        | no      | not met |
        | al  | AL   | output.infers | beliefs         | religious        | yes     | met     |
        | al  | AL   | output.infers | beliefs         | religious        | no      | not met |
        | vt  | VT   | output.infers | beliefs         | religious        | yes     | met     |
        | vt  | VT   | output.infers | beliefs         | religious        | no      | not met |

    Scenario Outline: A tool that diagnoses handles diagnoses, in US-<code>: sensitive is <result>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-<code>"
      And the answer to "market.places" is "US-<code>"
      And the answer to "people.locations" is "US-<code>"
      And the answer to "people.count_by_place" is "US-<code>: 200000"
      And the answer to "data.kinds" is "contact, health"
      And the answer to "use.purposes" is "diagnosis-treatment"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.sensitive-<key>" is <result>

      Examples:
        | key | code | result |
        | va  | VA   | met    |
        | tx  | TX   | met    |
        | ia  | IA   | met    |
        | ne  | NE   | met    |
        | tn  | TN   | met    |
        | in  | IN   | open   |
        | ky  | KY   | met    |
        | ok  | OK   | met    |
        | la  | LA   | met    |

    Scenario Outline: An app for wellness in Indiana owes an assessment only where a provider's diagnosis shows, settled as <settled>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-<code>"
      And the answer to "market.places" is "US-<code>"
      And the answer to "people.locations" is "US-<code>"
      And the answer to "people.count_by_place" is "US-<code>: 200000"
      And the answer to "health.activity" is "none"
      And the answer to "data.kinds" is "contact, health"
      And the open question of law "us-state-privacy.health-diagnosis-<key>" is settled as <settled>
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.dpia.<key>" <verdict>

      Examples:
        | key | code | settled | verdict        |
        | in  | IN   | yes     | applies        |
        | in  | IN   | no      | does not apply |

    Scenario: An app for wellness in Indiana: nobody can say yet
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-IN"
      And the answer to "market.places" is "US-IN"
      And the answer to "people.locations" is "US-IN"
      And the answer to "people.count_by_place" is "US-IN: 200000"
      And the answer to "data.kinds" is "contact, health"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.dpia.in" may apply
      And "us-state-privacy.sensitive-consent.in" may apply

    Scenario Outline: Children <ages> whom the firm knows of, <attract>: sensitive data in <state>, the rule <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<attract>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.<key>" <verdict>

      Examples:
        | state    | key | code  | number | ages     | attract        | verdict                                           |
        | Virginia | va  | US-VA | 100000 | under-13 | we-know-who    | applies                                           |
        | Virginia | va  | US-VA | 100000 | under-13 | likely-reached | does not apply because its conditions are not met |
        | Utah     | ut  | US-UT | 100000 | under-13 | we-know-who    | does not apply because its conditions are not met |
        | Utah     | ut  | US-UT | 100000 | under-13 | likely-reached | does not apply because its conditions are not met |
        | Iowa     | ia  | US-IA | 100000 | under-13 | we-know-who    | may apply                                         |
        | Colorado | co  | US-CO | 100000 | under-13 | we-know-who    | may apply                                         |
        | Iowa     | ia  | US-IA | 100000 | under-13 | likely-reached | does not apply because its conditions are not met |
        | Indiana  | in  | US-IN | 100000 | under-13 | we-know-who    | applies                                           |
        | Indiana  | in  | US-IN | 100000 | under-13 | likely-reached | does not apply because its conditions are not met |
        | Indiana  | in  | US-IN | 100000 | age-13   | we-know-who    | does not apply because its conditions are not met |
        | Texas    | tx  | US-TX | 1      | under-13 | we-know-who    | applies                                           |
        | Texas    | tx  | US-TX | 1      | under-13 | likely-reached | does not apply because its conditions are not met |

    Scenario Outline: Data of children under 13 in <state>, kept as the federal rules on children ask or not, settled as <how>: sensitive is <met>
      Given the case "st-outfitter"
      And the open question of law "us-state-privacy.coppa-kept-<key>" is settled as <how>
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "children.ages" is "under-13"
      And the answer to "children.attract" is "we-know-who"
      When it is assessed as of 2028-06-01
      Then the test "us-state-privacy.sensitive-<key>" is <met>

      Examples:
        | state    | key | code  | how | kinds           | met     |
        | Colorado | co  | US-CO | yes | contact         | not met |
        | Colorado | co  | US-CO | no  | contact         | met     |
        | Colorado | co  | US-CO | yes | contact, origin | met     |
        | Iowa     | ia  | US-IA | yes | contact         | not met |
        | Iowa     | ia  | US-IA | no  | contact         | met     |

    Scenario Outline: Minors of any age are sensitive in Vermont only: <ages>, <attract>, <state>, the rule <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<attract>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.<key>" <verdict>

      Examples:
        | state    | key | code  | number | ages      | attract        | verdict                                           |
        | Vermont  | vt  | US-VT | 35000  | age-16-17 | we-know-who    | applies                                           |
        | Vermont  | vt  | US-VT | 35000  | age-16-17 | likely-reached | does not apply because its conditions are not met |
        | Virginia | va  | US-VA | 100000 | age-16-17 | we-know-who    | does not apply because its conditions are not met |
        | Virginia | va  | US-VA | 100000 | age-16-17 | likely-reached | does not apply because its conditions are not met |

    Scenario Outline: Sensitive data of people elsewhere does not count for <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "US-OH"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | number |
        | Virginia      | va  | US-VA | 100000 |
        | Colorado      | co  | US-CO | 100000 |
        | Utah          | ut  | US-UT | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Iowa          | ia  | US-IA | 100000 |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Tennessee     | tn  | US-TN | 175000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Indiana       | in  | US-IN | 100000 |
        | Kentucky      | ky  | US-KY | 100000 |
        | Rhode Island  | ri  | US-RI | 35000  |
        | Oklahoma      | ok  | US-OK | 100000 |
        | Louisiana     | la  | US-LA | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

    Scenario Outline: Whether data in <state> is sensitive stays open while the kinds are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.sensitive-consent.<key>" may apply, and "data.kinds" would settle it

      Examples:
        | state         | key | code  | number |
        | Virginia      | va  | US-VA | 100000 |
        | Colorado      | co  | US-CO | 100000 |
        | Utah          | ut  | US-UT | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Iowa          | ia  | US-IA | 100000 |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Tennessee     | tn  | US-TN | 175000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Indiana       | in  | US-IN | 100000 |
        | Kentucky      | ky  | US-KY | 100000 |
        | Rhode Island  | ri  | US-RI | 35000  |
        | Oklahoma      | ok  | US-OK | 100000 |
        | Louisiana     | la  | US-LA | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

  Rule: Sale, adverts, and the browser's signal

    Scenario Outline: Data going to <recipients> in <state>: the signal <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "sharing.recipients" is "<recipients>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.<key>" <verdict>

      Examples:
        | state         | key | code  | number | recipients             | verdict                                           |
        | Colorado      | co  | US-CO | 100000 | buyers-for-money       | applies                                           |
        | Colorado      | co  | US-CO | 100000 | buyers-for-other-value | applies                                           |
        | Colorado      | co  | US-CO | 100000 | ad-networks            | applies                                           |
        | Colorado      | co  | US-CO | 100000 | group-companies        | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | buyers-for-money       | applies                                           |
        | Texas         | tx  | US-TX | 1      | buyers-for-other-value | applies                                           |
        | Texas         | tx  | US-TX | 1      | ad-networks            | applies                                           |
        | Texas         | tx  | US-TX | 1      | group-companies        | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | buyers-for-money       | applies                                           |
        | Louisiana     | la  | US-LA | 1      | buyers-for-other-value | applies                                           |
        | Louisiana     | la  | US-LA | 1      | ad-networks            | applies                                           |
        | Louisiana     | la  | US-LA | 1      | group-companies        | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | buyers-for-money       | applies                                           |
        | Oregon        | or  | US-OR | 100000 | buyers-for-other-value | applies                                           |
        | Oregon        | or  | US-OR | 100000 | ad-networks            | applies                                           |
        | Oregon        | or  | US-OR | 100000 | group-companies        | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | buyers-for-money       | applies                                           |
        | Montana       | mt  | US-MT | 25000  | buyers-for-other-value | applies                                           |
        | Montana       | mt  | US-MT | 25000  | ad-networks            | applies                                           |
        | Montana       | mt  | US-MT | 25000  | group-companies        | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | buyers-for-money       | applies                                           |
        | Delaware      | de  | US-DE | 35000  | buyers-for-other-value | applies                                           |
        | Delaware      | de  | US-DE | 35000  | ad-networks            | applies                                           |
        | Delaware      | de  | US-DE | 35000  | group-companies        | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | buyers-for-money       | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | buyers-for-other-value | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | ad-networks            | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | group-companies        | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | buyers-for-money       | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | buyers-for-other-value | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | ad-networks            | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | group-companies        | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | buyers-for-money       | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | buyers-for-other-value | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | ad-networks            | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | group-companies        | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | buyers-for-money       | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | buyers-for-other-value | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | ad-networks            | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | group-companies        | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | group-companies        | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | buyers-for-money       | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | buyers-for-other-value | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | ad-networks            | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | group-companies        | does not apply because its conditions are not met |

    Scenario Outline: A site in <state> that stores <stored>: the signal <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "online.device_storage" is "<stored>"
      And the answer to "sharing.sale_income" is "0"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.<key>" <verdict>

      Examples:
        | state         | key | code  | number | stored               | verdict                                           |
        | Colorado      | co  | US-CO | 100000 | advertising-tracking | applies                                           |
        | Colorado      | co  | US-CO | 100000 | own-statistics       | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | advertising-tracking | applies                                           |
        | Texas         | tx  | US-TX | 1      | own-statistics       | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | advertising-tracking | applies                                           |
        | Louisiana     | la  | US-LA | 1      | own-statistics       | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | advertising-tracking | applies                                           |
        | Oregon        | or  | US-OR | 100000 | own-statistics       | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | advertising-tracking | applies                                           |
        | Montana       | mt  | US-MT | 25000  | own-statistics       | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | advertising-tracking | applies                                           |
        | Delaware      | de  | US-DE | 35000  | own-statistics       | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | advertising-tracking | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | own-statistics       | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | advertising-tracking | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | own-statistics       | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | advertising-tracking | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | own-statistics       | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | advertising-tracking | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | own-statistics       | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | own-statistics       | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | advertising-tracking | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | own-statistics       | does not apply because its conditions are not met |

    Scenario Outline: In Maryland the act lets a firm choose a link instead: data going to <recipients>, the signal <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      And the answer to "sharing.recipients" is "<recipients>"
      And the open question of law "us-state-privacy.signal-binds-md" is settled as <how>
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.md" <verdict>

      Examples:
        | recipients             | how | verdict                                           |
        | buyers-for-money       | yes | applies                                           |
        | buyers-for-other-value | yes | applies                                           |
        | ad-networks            | yes | applies                                           |
        | buyers-for-money       | no  | does not apply because its conditions are not met |

    Scenario: In Maryland a site that stores trackers for adverts obeys the signal only if signals bind
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-MD"
      And the answer to "market.places" is "US-MD"
      And the answer to "people.locations" is "US-MD"
      And the answer to "people.count_by_place" is "US-MD: 35000"
      And the answer to "online.device_storage" is "advertising-tracking"
      And the answer to "sharing.sale_income" is "0"
      And the open question of law "us-state-privacy.signal-binds-md" is settled as yes
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.md" applies

    Scenario: In Alabama a site that stores trackers for adverts obeys the signal only if signals bind
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-AL"
      And the answer to "market.places" is "US-AL"
      And the answer to "people.locations" is "US-AL"
      And the answer to "people.count_by_place" is "US-AL: 25001"
      And the answer to "online.device_storage" is "advertising-tracking"
      And the answer to "sharing.sale_income" is "0"
      And the open question of law "us-state-privacy.signal-binds-al" is settled as yes
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.al" applies

    Scenario Outline: In Alabama whether signals bind is open: data going to <recipients>, settled as <how>, the signal <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-AL"
      And the answer to "market.places" is "US-AL"
      And the answer to "people.locations" is "US-AL"
      And the answer to "people.count_by_place" is "US-AL: 25001"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "sharing.sale_income" is "0"
      And the open question of law "us-state-privacy.signal-binds-al" is settled as <how>
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.al" <verdict>

      Examples:
        | recipients       | how | verdict                                           |
        | ad-networks      | yes | applies                                           |
        | ad-networks      | no  | does not apply because its conditions are not met |
        | group-companies  | yes | does not apply because its conditions are not met |

    Scenario: In Alabama the signal may apply while the question of law is open
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-AL"
      And the answer to "market.places" is "US-AL"
      And the answer to "people.locations" is "US-AL"
      And the answer to "people.count_by_place" is "US-AL: 25001"
      And the answer to "sharing.recipients" is "ad-networks"
      And the answer to "sharing.sale_income" is "0"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.al" may apply

    Scenario Outline: Sale of data on people elsewhere does not count for <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "US-OH"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | number |
        | Colorado      | co  | US-CO | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Louisiana     | la  | US-LA | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Vermont       | vt  | US-VT | 35000  |

    Scenario Outline: Whether the signal binds in <state> stays open while the receivers are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "sharing.recipients" is not known
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.universal-opt-out.<key>" may apply, and "sharing.recipients" would settle it

      Examples:
        | state         | key | code  | number |
        | Colorado      | co  | US-CO | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Louisiana     | la  | US-LA | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Vermont       | vt  | US-VT | 35000  |

  Rule: The assessment

    Scenario Outline: Data going to <recipients>, kinds <data>, tool gives <output>, people may be <outcomes>: in <state> the assessment <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "sharing.recipients" is "<recipients>"
      And the answer to "data.kinds" is "<data>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.dpia.<key>" <verdict>

      Examples:
        | state         | key | code  | number | recipients             | data             | output          | domains    | outcomes     | verdict                                           |
        | Virginia      | va  | US-VA | 100000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Virginia      | va  | US-VA | 100000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Virginia      | va  | US-VA | 100000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Virginia      | va  | US-VA | 100000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Virginia      | va  | US-VA | 100000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Texas         | tx  | US-TX | 1      | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Texas         | tx  | US-TX | 1      | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Texas         | tx  | US-TX | 1      | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Texas         | tx  | US-TX | 1      | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Texas         | tx  | US-TX | 1      | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Oregon        | or  | US-OR | 100000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Oregon        | or  | US-OR | 100000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Oregon        | or  | US-OR | 100000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Oregon        | or  | US-OR | 100000 | none                   | contact, crime-victim| recommendation  | low-stakes | minor        | applies                                           |
        | Oregon        | or  | US-OR | 100000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Oregon        | or  | US-OR | 100000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Montana       | mt  | US-MT | 25000  | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Montana       | mt  | US-MT | 25000  | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Montana       | mt  | US-MT | 25000  | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Montana       | mt  | US-MT | 25000  | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Montana       | mt  | US-MT | 25000  | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 100000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Delaware      | de  | US-DE | 100000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Delaware      | de  | US-DE | 100000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Delaware      | de  | US-DE | 100000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Delaware      | de  | US-DE | 100000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Delaware      | de  | US-DE | 100000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 100000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 100000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Maryland      | md  | US-MD | 35000  | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Maryland      | md  | US-MD | 35000  | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Maryland      | md  | US-MD | 35000  | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Maryland      | md  | US-MD | 35000  | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Maryland      | md  | US-MD | 35000  | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Indiana       | in  | US-IN | 100000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Indiana       | in  | US-IN | 100000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Indiana       | in  | US-IN | 100000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Indiana       | in  | US-IN | 100000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Louisiana     | la  | US-LA | 1      | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Louisiana     | la  | US-LA | 1      | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Louisiana     | la  | US-LA | 1      | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Louisiana     | la  | US-LA | 1      | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Louisiana     | la  | US-LA | 1      | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | buyers-for-money       | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | buyers-for-other-value | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | ad-networks            | contact          | recommendation  | low-stakes | minor        | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | none                   | contact, genetic | recommendation  | low-stakes | minor        | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | none                   | contact          | score-of-person | credit     | refused      | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | none                   | contact          | score-of-person | credit     | granted-only | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | none                   | contact          | recommendation  | credit     | refused      | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | group-companies        | contact          | recommendation  | low-stakes | minor        | does not apply because its conditions are not met |

    Scenario Outline: Risky use of data on people elsewhere needs no assessment for <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "US-OH"
      And the answer to "people.count_by_place" is "<code>: 100000"
      When it is assessed as of 2028-06-01
      Then "<id>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | id                       |
        | Virginia      | va  | US-VA | us-state-privacy.dpia.va |
        | Texas         | tx  | US-TX | us-state-privacy.dpia.tx |
        | Oregon        | or  | US-OR | us-state-privacy.dpia.or |
        | Montana       | mt  | US-MT | us-state-privacy.dpia.mt |
        | Delaware      | de  | US-DE | us-state-privacy.dpia.de |
        | Nebraska      | ne  | US-NE | us-state-privacy.dpia.ne |
        | New Hampshire | nh  | US-NH | us-state-privacy.dpia.nh |
        | Tennessee     | tn  | US-TN | us-state-privacy.dpia.tn |
        | Minnesota     | mn  | US-MN | us-state-privacy.dpia.mn |
        | Maryland      | md  | US-MD | us-state-privacy.dpia.md |
        | Indiana       | in  | US-IN | us-state-privacy.dpia.in |
        | Kentucky      | ky  | US-KY | us-state-privacy.dpia.ky |
        | Rhode Island  | ri  | US-RI | us-state-privacy.dpia.ri |
        | Oklahoma      | ok  | US-OK | us-state-privacy.dpia.ok |
        | Louisiana     | la  | US-LA | us-state-privacy.dpia.la |
        | Vermont       | vt  | US-VT | us-state-privacy.dpia.vt |
        | New Jersey    | nj  | US-NJ | us-nj-njdpa.core         |

    Scenario Outline: Delaware wants an assessment only from 100,000 people: <number>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.dpia.<key>" <verdict>

      Examples:
        | state    | key | code  | number | verdict                                           |
        | Delaware | de  | US-DE | 100000 | applies                                           |
        | Delaware | de  | US-DE | 99999  | does not apply because its conditions are not met |
        | Delaware | de  | US-DE | 100001 | applies                                           |
        | Delaware | de  | US-DE | 35000  | does not apply because its conditions are not met |

    Scenario Outline: Whether an assessment is due in <state> stays open while the kinds of data are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 100000"
      And the answer to "data.kinds" is not known
      When it is assessed as of 2028-06-01
      Then "<id>" may apply, and "data.kinds" would settle it

      Examples:
        | state         | key | code  | id                       |
        | Virginia      | va  | US-VA | us-state-privacy.dpia.va |
        | Texas         | tx  | US-TX | us-state-privacy.dpia.tx |
        | Oregon        | or  | US-OR | us-state-privacy.dpia.or |
        | Montana       | mt  | US-MT | us-state-privacy.dpia.mt |
        | Delaware      | de  | US-DE | us-state-privacy.dpia.de |
        | Nebraska      | ne  | US-NE | us-state-privacy.dpia.ne |
        | New Hampshire | nh  | US-NH | us-state-privacy.dpia.nh |
        | Minnesota     | mn  | US-MN | us-state-privacy.dpia.mn |
        | Maryland      | md  | US-MD | us-state-privacy.dpia.md |
        | Indiana       | in  | US-IN | us-state-privacy.dpia.in |
        | Kentucky      | ky  | US-KY | us-state-privacy.dpia.ky |
        | Rhode Island  | ri  | US-RI | us-state-privacy.dpia.ri |
        | Oklahoma      | ok  | US-OK | us-state-privacy.dpia.ok |
        | Louisiana     | la  | US-LA | us-state-privacy.dpia.la |
        | Vermont       | vt  | US-VT | us-state-privacy.dpia.vt |
        | New Jersey    | nj  | US-NJ | us-nj-njdpa.core         |

  Rule: The right to refuse profiling

    Scenario Outline: In <state> a score for credit decided by <who>: the right to refuse profiling <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "output.kinds" is "score-of-person"
      And the answer to "decision.domains" is "credit"
      And the answer to "decision.outcomes" is "refused"
      And the answer to "decision.automation" is "<who>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.rights-and-appeals.profiling.<key>" <verdict>

      Examples:
        | state         | key | code  | number | who                       | verdict                                           |
        | Virginia      | va  | US-VA | 100000 | machine-alone             | applies                                           |
        | Virginia      | va  | US-VA | 100000 | machine-then-appeal       | applies                                           |
        | Virginia      | va  | US-VA | 100000 | person-confirms           | applies                                           |
        | Virginia      | va  | US-VA | 100000 | person-reviews            | applies                                           |
        | Virginia      | va  | US-VA | 100000 | person-decides-with-hints | applies                                           |
        | Texas         | tx  | US-TX | 1      | machine-alone             | applies                                           |
        | Texas         | tx  | US-TX | 1      | machine-then-appeal       | applies                                           |
        | Texas         | tx  | US-TX | 1      | person-confirms           | applies                                           |
        | Texas         | tx  | US-TX | 1      | person-reviews            | applies                                           |
        | Texas         | tx  | US-TX | 1      | person-decides-with-hints | applies                                           |
        | Oregon        | or  | US-OR | 100000 | machine-alone             | applies                                           |
        | Oregon        | or  | US-OR | 100000 | machine-then-appeal       | applies                                           |
        | Oregon        | or  | US-OR | 100000 | person-confirms           | applies                                           |
        | Oregon        | or  | US-OR | 100000 | person-reviews            | applies                                           |
        | Oregon        | or  | US-OR | 100000 | person-decides-with-hints | applies                                           |
        | Montana       | mt  | US-MT | 25000  | machine-alone             | applies                                           |
        | Montana       | mt  | US-MT | 25000  | machine-then-appeal       | applies                                           |
        | Montana       | mt  | US-MT | 25000  | person-confirms           | applies                                           |
        | Montana       | mt  | US-MT | 25000  | person-reviews            | may apply                                         |
        | Montana       | mt  | US-MT | 25000  | person-decides-with-hints | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | machine-alone             | applies                                           |
        | Delaware      | de  | US-DE | 35000  | machine-then-appeal       | applies                                           |
        | Delaware      | de  | US-DE | 35000  | person-confirms           | applies                                           |
        | Delaware      | de  | US-DE | 35000  | person-reviews            | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | person-decides-with-hints | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | machine-alone             | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | machine-then-appeal       | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | person-confirms           | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | person-reviews            | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | person-decides-with-hints | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | machine-alone             | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | machine-then-appeal       | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | person-confirms           | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | person-reviews            | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | person-decides-with-hints | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | machine-alone             | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | machine-then-appeal       | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | person-confirms           | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | person-reviews            | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | person-decides-with-hints | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | machine-alone             | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | machine-then-appeal       | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | person-confirms           | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | person-reviews            | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | person-decides-with-hints | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | machine-alone             | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | machine-then-appeal       | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | person-confirms           | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | person-reviews            | may apply                                         |
        | Minnesota     | mn  | US-MN | 100000 | person-decides-with-hints | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | machine-alone             | applies                                           |
        | Maryland      | md  | US-MD | 35000  | machine-then-appeal       | applies                                           |
        | Maryland      | md  | US-MD | 35000  | person-confirms           | applies                                           |
        | Maryland      | md  | US-MD | 35000  | person-reviews            | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | person-decides-with-hints | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | machine-alone             | applies                                           |
        | Indiana       | in  | US-IN | 100000 | machine-then-appeal       | applies                                           |
        | Indiana       | in  | US-IN | 100000 | person-confirms           | applies                                           |
        | Indiana       | in  | US-IN | 100000 | person-reviews            | applies                                           |
        | Indiana       | in  | US-IN | 100000 | person-decides-with-hints | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | machine-alone             | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | machine-then-appeal       | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | person-confirms           | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | person-reviews            | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | person-decides-with-hints | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | machine-alone             | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | machine-then-appeal       | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | person-confirms           | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | person-reviews            | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | person-decides-with-hints | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | machine-alone             | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | machine-then-appeal       | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | person-confirms           | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | person-reviews            | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | person-decides-with-hints | applies                                           |
        | Louisiana     | la  | US-LA | 1      | machine-alone             | applies                                           |
        | Louisiana     | la  | US-LA | 1      | machine-then-appeal       | applies                                           |
        | Louisiana     | la  | US-LA | 1      | person-confirms           | applies                                           |
        | Louisiana     | la  | US-LA | 1      | person-reviews            | applies                                           |
        | Louisiana     | la  | US-LA | 1      | person-decides-with-hints | applies                                           |
        | Alabama       | al  | US-AL | 25001  | machine-alone             | applies                                           |
        | Alabama       | al  | US-AL | 25001  | machine-then-appeal       | applies                                           |
        | Alabama       | al  | US-AL | 25001  | person-confirms           | applies                                           |
        | Alabama       | al  | US-AL | 25001  | person-reviews            | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | person-decides-with-hints | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | machine-alone             | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | machine-then-appeal       | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | person-confirms           | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | person-reviews            | may apply                                         |
        | Vermont       | vt  | US-VT | 35000  | person-decides-with-hints | does not apply because its conditions are not met |

    Scenario Outline: In <state>, a tool that gives <output> in the matter of <domains>, where people may be <outcomes>: the right <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      And the answer to "decision.automation" is "machine-alone"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.rights-and-appeals.profiling.<key>" <verdict>

      Examples:
        | state         | key | code  | number | output          | domains          | outcomes     | verdict                                           |
        | Virginia      | va  | US-VA | 100000 | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | score-of-person | credit           | granted-only | applies                                           |
        | Texas         | tx  | US-TX | 1      | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | score-of-person | credit           | granted-only | applies                                           |
        | Oregon        | or  | US-OR | 100000 | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | score-of-person | credit           | granted-only | applies                                           |
        | Montana       | mt  | US-MT | 25000  | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | score-of-person | credit           | granted-only | applies                                           |
        | Delaware      | de  | US-DE | 35000  | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | score-of-person | credit           | granted-only | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | score-of-person | credit           | granted-only | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | score-of-person | credit           | granted-only | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | score-of-person | credit           | granted-only | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | score-of-person | credit           | granted-only | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | score-of-person | credit           | granted-only | applies                                           |
        | Maryland      | md  | US-MD | 35000  | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | score-of-person | credit           | granted-only | applies                                           |
        | Indiana       | in  | US-IN | 100000 | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | score-of-person | credit           | granted-only | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | score-of-person | credit           | granted-only | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | score-of-person | credit           | granted-only | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | score-of-person | credit           | granted-only | applies                                           |
        | Louisiana     | la  | US-LA | 1      | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | score-of-person | credit           | granted-only | applies                                           |
        | Alabama       | al  | US-AL | 25001  | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | score-of-person | credit           | granted-only | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | recommendation  | credit           | refused      | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | score-of-person | advertising-only | refused      | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | score-of-person | credit           | minor        | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | score-of-person | credit           | granted-only | applies                                           |

    Scenario Outline: Profiling of people elsewhere does not count for <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "US-OH"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.rights-and-appeals.profiling.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | number |
        | Virginia      | va  | US-VA | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Tennessee     | tn  | US-TN | 175000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Indiana       | in  | US-IN | 100000 |
        | Kentucky      | ky  | US-KY | 100000 |
        | Rhode Island  | ri  | US-RI | 35000  |
        | Oklahoma      | ok  | US-OK | 100000 |
        | Louisiana     | la  | US-LA | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

    Scenario Outline: Applicants in <state> have no right to refuse profiling: a hiring tool is outside
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "use.purposes" is "recruitment"
      And the answer to "people.groups" is "applicants"
      And the answer to "employment.uses" is "sort-applications"
      And the answer to "decision.domains" is "job"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.rights-and-appeals.profiling.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | number |
        | Virginia      | va  | US-VA | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Tennessee     | tn  | US-TN | 175000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Indiana       | in  | US-IN | 100000 |
        | Kentucky      | ky  | US-KY | 100000 |
        | Rhode Island  | ri  | US-RI | 35000  |
        | Oklahoma      | ok  | US-OK | 100000 |
        | Louisiana     | la  | US-LA | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

    Scenario Outline: Whether the right exists in <state> stays open while nobody knows who decides
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "decision.automation" is not known
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.rights-and-appeals.profiling.<key>" may apply, and "decision.automation" would settle it

      Examples:
        | state         | key | code  | number |
        | Montana       | mt  | US-MT | 25000  |
        | Delaware      | de  | US-DE | 35000  |
        | New Hampshire | nh  | US-NH | 35000  |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Rhode Island  | ri  | US-RI | 35000  |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

    Scenario Outline: Whether the right exists in <state> stays open while the outcome for people is not known
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "decision.outcomes" is not known
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.rights-and-appeals.profiling.<key>" may apply, and "decision.outcomes" would settle it

      Examples:
        | state      | key | code  | number |
        | Virginia   | va  | US-VA | 100000 |
        | Oregon     | or  | US-OR | 100000 |
        | Nebraska   | ne  | US-NE | 1      |
        | New Jersey | nj  | US-NJ | 100000 |
        | Kentucky   | ky  | US-KY | 100000 |
        | Oklahoma   | ok  | US-OK | 100000 |

  Rule: Vendors and clients

    Scenario Outline: In <state>, a controller whose tool is run by <vendor>: the contract <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "vendor.runs_it" is "<vendor>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.<key>" <verdict>

      Examples:
        | state         | key | code  | number | vendor        | verdict                                           |
        | Virginia      | va  | US-VA | 100000 | outside-firm  | applies                                           |
        | Virginia      | va  | US-VA | 100000 | group-company | applies                                           |
        | Virginia      | va  | US-VA | 100000 | own-machines  | does not apply because its conditions are not met |
        | Colorado      | co  | US-CO | 100000 | outside-firm  | applies                                           |
        | Colorado      | co  | US-CO | 100000 | group-company | applies                                           |
        | Colorado      | co  | US-CO | 100000 | own-machines  | does not apply because its conditions are not met |
        | Utah          | ut  | US-UT | 100000 | outside-firm  | applies                                           |
        | Utah          | ut  | US-UT | 100000 | group-company | applies                                           |
        | Utah          | ut  | US-UT | 100000 | own-machines  | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | outside-firm  | applies                                           |
        | Texas         | tx  | US-TX | 1      | group-company | applies                                           |
        | Texas         | tx  | US-TX | 1      | own-machines  | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | outside-firm  | may apply                                         |
        | Oregon        | or  | US-OR | 100000 | group-company | may apply                                         |
        | Oregon        | or  | US-OR | 100000 | own-machines  | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | outside-firm  | applies                                           |
        | Montana       | mt  | US-MT | 25000  | group-company | applies                                           |
        | Montana       | mt  | US-MT | 25000  | own-machines  | does not apply because its conditions are not met |
        | Iowa          | ia  | US-IA | 100000 | outside-firm  | applies                                           |
        | Iowa          | ia  | US-IA | 100000 | group-company | applies                                           |
        | Iowa          | ia  | US-IA | 100000 | own-machines  | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | outside-firm  | applies                                           |
        | Delaware      | de  | US-DE | 35000  | group-company | applies                                           |
        | Delaware      | de  | US-DE | 35000  | own-machines  | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | outside-firm  | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | group-company | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | own-machines  | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | outside-firm  | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | group-company | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | own-machines  | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | outside-firm  | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | group-company | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | own-machines  | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | outside-firm  | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | group-company | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | own-machines  | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | outside-firm  | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | group-company | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | own-machines  | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | outside-firm  | applies                                           |
        | Maryland      | md  | US-MD | 35000  | group-company | applies                                           |
        | Maryland      | md  | US-MD | 35000  | own-machines  | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | outside-firm  | applies                                           |
        | Indiana       | in  | US-IN | 100000 | group-company | applies                                           |
        | Indiana       | in  | US-IN | 100000 | own-machines  | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | outside-firm  | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | group-company | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | own-machines  | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | outside-firm  | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | group-company | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | own-machines  | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | outside-firm  | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | group-company | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | own-machines  | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | outside-firm  | applies                                           |
        | Louisiana     | la  | US-LA | 1      | group-company | applies                                           |
        | Louisiana     | la  | US-LA | 1      | own-machines  | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | outside-firm  | applies                                           |
        | Alabama       | al  | US-AL | 25001  | group-company | applies                                           |
        | Alabama       | al  | US-AL | 25001  | own-machines  | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | outside-firm  | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | group-company | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | own-machines  | does not apply because its conditions are not met |

    Scenario Outline: In Oregon the act tells the processor to have the contract; a controller with a vendor owes it once that question is settled as <settled>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-OR"
      And the answer to "market.places" is "US-OR"
      And the answer to "people.locations" is "US-OR"
      And the answer to "people.count_by_place" is "US-OR: 100000"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the open question of law "us-state-privacy.contract-of-controller-or" is settled as <settled>
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.or" <verdict>

      Examples:
        | settled | verdict                                           |
        | yes     | applies                                           |
        | no      | does not apply because its conditions are not met |

    Scenario Outline: A vendor's place makes no difference: a firm in India working for a controller in <state> needs the contract too
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "vendor.places" is "IN"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.<key>" applies

      Examples:
        | state    | key | code  | number |
        | Virginia | va  | US-VA | 100000 |
        | Vermont  | vt  | US-VT | 35000  |

    Scenario Outline: A processor that handles data of <number> people in <state> for its clients (<groups>, <where>): the contract <verdict>
      Given the case "st-client-cloud"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<where>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "org.us_small_business" is "looked-not-small"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.<key>" <verdict>

      Examples:
        | state         | key | code  | number | groups            | where | verdict                                           |
        | Virginia      | va  | US-VA | 100000 | customers         | US-VA | applies                                           |
        | Virginia      | va  | US-VA | 99999  | customers         | US-VA | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | business-contacts | US-VA | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | customers         | US-OH | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | customers         | US-OR | applies                                           |
        | Oregon        | or  | US-OR | 99999  | customers         | US-OR | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | business-contacts | US-OR | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | customers         | US-OH | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | customers         | US-MT | applies                                           |
        | Montana       | mt  | US-MT | 24999  | customers         | US-MT | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | business-contacts | US-MT | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | customers         | US-OH | does not apply because its conditions are not met |
        | Iowa          | ia  | US-IA | 100000 | customers         | US-IA | applies                                           |
        | Iowa          | ia  | US-IA | 99999  | customers         | US-IA | does not apply because its conditions are not met |
        | Iowa          | ia  | US-IA | 100000 | business-contacts | US-IA | does not apply because its conditions are not met |
        | Iowa          | ia  | US-IA | 100000 | customers         | US-OH | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 10000  | customers         | US-DE | applies                                           |
        | Delaware      | de  | US-DE | 9999   | customers         | US-DE | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 10000  | business-contacts | US-DE | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 10000  | customers         | US-OH | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | customers         | US-NH | applies                                           |
        | New Hampshire | nh  | US-NH | 34999  | customers         | US-NH | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | business-contacts | US-NH | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | customers         | US-OH | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | customers         | US-MD | applies                                           |
        | Maryland      | md  | US-MD | 34999  | customers         | US-MD | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | business-contacts | US-MD | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | customers         | US-OH | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | customers         | US-IN | applies                                           |
        | Indiana       | in  | US-IN | 99999  | customers         | US-IN | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | business-contacts | US-IN | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | customers         | US-OH | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | customers         | US-KY | applies                                           |
        | Kentucky      | ky  | US-KY | 99999  | customers         | US-KY | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | business-contacts | US-KY | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | customers         | US-OH | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | customers         | US-RI | applies                                           |
        | Rhode Island  | ri  | US-RI | 34999  | customers         | US-RI | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | business-contacts | US-RI | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | customers         | US-OH | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | customers         | US-OK | applies                                           |
        | Oklahoma      | ok  | US-OK | 99999  | customers         | US-OK | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | business-contacts | US-OK | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | customers         | US-OH | does not apply because its conditions are not met |

    Scenario Outline: In <state> income, staff or the federal size standards bring a processor in: <number> people, USD <turnover>, <staff> staff, <sba>, <groups>, <where>
      Given the case "st-client-cloud"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<where>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "people.groups" is "<groups>"
      And the answer to "org.turnover" is "<turnover> USD"
      And the answer to "org.headcount" is "<code>: <staff>"
      And the answer to "org.us_small_business" is "<sba>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.<key>" <verdict>

      Examples:
        | state     | key | code  | number | turnover | staff | sba              | groups            | where | verdict                                           |
        | Utah      | ut  | US-UT | 100000 | 26000000 | 50    | looked-not-small | customers         | US-UT | applies                                           |
        | Utah      | ut  | US-UT | 100000 | 24000000 | 50    | looked-not-small | customers         | US-UT | does not apply because its conditions are not met |
        | Utah      | ut  | US-UT | 99999  | 26000000 | 50    | looked-not-small | customers         | US-UT | does not apply because its conditions are not met |
        | Utah      | ut  | US-UT | 100000 | 26000000 | 50    | looked-not-small | business-contacts | US-UT | does not apply because its conditions are not met |
        | Utah      | ut  | US-UT | 100000 | 26000000 | 50    | looked-not-small | customers         | US-OH | does not apply because its conditions are not met |
        | Tennessee | tn  | US-TN | 175000 | 26000000 | 50    | looked-not-small | customers         | US-TN | applies                                           |
        | Tennessee | tn  | US-TN | 175000 | 24000000 | 50    | looked-not-small | customers         | US-TN | does not apply because its conditions are not met |
        | Tennessee | tn  | US-TN | 174999 | 26000000 | 50    | looked-not-small | customers         | US-TN | does not apply because its conditions are not met |
        | Tennessee | tn  | US-TN | 175000 | 26000000 | 50    | looked-not-small | business-contacts | US-TN | does not apply because its conditions are not met |
        | Tennessee | tn  | US-TN | 175000 | 26000000 | 50    | looked-not-small | customers         | US-OH | does not apply because its conditions are not met |
        | Texas     | tx  | US-TX | 1      | 26000000 | 50    | looked-not-small | customers         | US-TX | applies                                           |
        | Texas     | tx  | US-TX | 1      | 26000000 | 50    | looked-small     | customers         | US-TX | does not apply because its conditions are not met |
        | Texas     | tx  | US-TX | 1      | 26000000 | 50    | looked-not-small | business-contacts | US-TX | does not apply because its conditions are not met |
        | Texas     | tx  | US-TX | 1      | 26000000 | 50    | looked-not-small | customers         | US-OH | does not apply because its conditions are not met |
        | Nebraska  | ne  | US-NE | 1      | 26000000 | 50    | looked-not-small | customers         | US-NE | applies                                           |
        | Nebraska  | ne  | US-NE | 1      | 26000000 | 50    | looked-small     | customers         | US-NE | does not apply because its conditions are not met |
        | Nebraska  | ne  | US-NE | 1      | 26000000 | 50    | looked-not-small | business-contacts | US-NE | does not apply because its conditions are not met |
        | Nebraska  | ne  | US-NE | 1      | 26000000 | 50    | looked-not-small | customers         | US-OH | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | 100000 | 26000000 | 50    | looked-not-small | customers         | US-MN | applies                                           |
        | Minnesota | mn  | US-MN | 100000 | 26000000 | 50    | looked-small     | customers         | US-MN | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | 99999  | 26000000 | 50    | looked-not-small | customers         | US-MN | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | 100000 | 26000000 | 50    | looked-not-small | business-contacts | US-MN | does not apply because its conditions are not met |
        | Minnesota | mn  | US-MN | 100000 | 26000000 | 50    | looked-not-small | customers         | US-OH | does not apply because its conditions are not met |
        | Louisiana | la  | US-LA | 1      | 26000000 | 50    | looked-not-small | customers         | US-LA | applies                                           |
        | Louisiana | la  | US-LA | 1      | 24000000 | 50    | looked-not-small | customers         | US-LA | does not apply because its conditions are not met |
        | Louisiana | la  | US-LA | 1      | 26000000 | 50    | looked-not-small | business-contacts | US-LA | does not apply because its conditions are not met |
        | Louisiana | la  | US-LA | 1      | 26000000 | 50    | looked-not-small | customers         | US-OH | does not apply because its conditions are not met |
        | Alabama   | al  | US-AL | 25001  | 26000000 | 500   | looked-not-small | customers         | US-AL | applies                                           |
        | Alabama   | al  | US-AL | 25001  | 26000000 | 499   | looked-not-small | customers         | US-AL | does not apply because its conditions are not met |
        | Alabama   | al  | US-AL | 25000  | 26000000 | 500   | looked-not-small | customers         | US-AL | does not apply because its conditions are not met |
        | Alabama   | al  | US-AL | 25001  | 26000000 | 500   | looked-not-small | customers         | US-OH | does not apply because its conditions are not met |

    Scenario Outline: Whether the act of <state> binds a processor itself is an open question of law: settled as <settled>, <groups>, <where>
      Given the case "st-client-cloud"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<where>"
      And the answer to "people.groups" is "<groups>"
      And the open question of law "us-state-privacy.processors-<key>" is settled as <settled>
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.<key>" <verdict>

      Examples:
        | state      | key | code  | groups            | where | settled | verdict                                           |
        | Colorado   | co  | US-CO | customers         | US-CO | yes     | applies                                           |
        | Colorado   | co  | US-CO | customers         | US-CO | no      | does not apply because its conditions are not met |
        | Colorado   | co  | US-CO | business-contacts | US-CO | yes     | does not apply because its conditions are not met |
        | Colorado   | co  | US-CO | customers         | US-OH | yes     | does not apply because its conditions are not met |
        | New Jersey | nj  | US-NJ | customers         | US-NJ | yes     | applies                                           |
        | New Jersey | nj  | US-NJ | customers         | US-NJ | no      | does not apply because its conditions are not met |
        | New Jersey | nj  | US-NJ | business-contacts | US-NJ | yes     | does not apply because its conditions are not met |
        | New Jersey | nj  | US-NJ | customers         | US-OH | yes     | does not apply because its conditions are not met |
        | Vermont    | vt  | US-VT | customers         | US-VT | yes     | applies                                           |
        | Vermont    | vt  | US-VT | customers         | US-VT | no      | does not apply because its conditions are not met |
        | Vermont    | vt  | US-VT | business-contacts | US-VT | yes     | does not apply because its conditions are not met |
        | Vermont    | vt  | US-VT | customers         | US-OH | yes     | does not apply because its conditions are not met |

    Scenario Outline: Until it is settled, a processor in <state> may owe the contract
      Given the case "st-client-cloud"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.<key>" may apply

      Examples:
        | state      | key | code  |
        | Colorado   | co  | US-CO |
        | New Jersey | nj  | US-NJ |
        | Vermont    | vt  | US-VT |

    Scenario Outline: A firm that is not bound in <state> and decides for itself owes no such contract there, vendor or not
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 1"
      And the answer to "vendor.runs_it" is "outside-firm"
      And the answer to "org.kind" is "public-body"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  |
        | Virginia      | va  | US-VA |
        | Colorado      | co  | US-CO |
        | Utah          | ut  | US-UT |
        | Texas         | tx  | US-TX |
        | Oregon        | or  | US-OR |
        | Montana       | mt  | US-MT |
        | Iowa          | ia  | US-IA |
        | Delaware      | de  | US-DE |
        | Nebraska      | ne  | US-NE |
        | New Hampshire | nh  | US-NH |
        | New Jersey    | nj  | US-NJ |
        | Tennessee     | tn  | US-TN |
        | Minnesota     | mn  | US-MN |
        | Maryland      | md  | US-MD |
        | Indiana       | in  | US-IN |
        | Kentucky      | ky  | US-KY |
        | Rhode Island  | ri  | US-RI |
        | Oklahoma      | ok  | US-OK |
        | Louisiana     | la  | US-LA |
        | Alabama       | al  | US-AL |
        | Vermont       | vt  | US-VT |

    Scenario Outline: Whether a contract is needed in <state> stays open while nobody knows who runs the tool
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "vendor.runs_it" is not known
      And the open question of law "us-state-privacy.contract-of-controller-or" is settled as yes
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.processor-contract.<key>" may apply, and "vendor.runs_it" would settle it

      Examples:
        | state         | key | code  | number |
        | Virginia      | va  | US-VA | 100000 |
        | Colorado      | co  | US-CO | 100000 |
        | Utah          | ut  | US-UT | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Iowa          | ia  | US-IA | 100000 |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Tennessee     | tn  | US-TN | 175000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Indiana       | in  | US-IN | 100000 |
        | Kentucky      | ky  | US-KY | 100000 |
        | Rhode Island  | ri  | US-RI | 35000  |
        | Oklahoma      | ok  | US-OK | 100000 |
        | Louisiana     | la  | US-LA | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

  Rule: Children under 13

    Scenario Outline: In Utah, the act asks for the federal rules on children in a sentence on sensitive data: <kinds> of a child <attract>, the duty <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-UT"
      And the answer to "market.places" is "US-UT"
      And the answer to "people.locations" is "US-UT"
      And the answer to "people.count_by_place" is "US-UT: 100000"
      And the answer to "data.kinds" is "<kinds>"
      And the answer to "children.ages" is "under-13"
      And the answer to "children.attract" is "<attract>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.ut" <verdict>

      Examples:
        | kinds             | attract                   | verdict   |
        | contact, genetic  | we-know-who               | applies   |
        | contact, location | made-for-children         | applies   |
        | contact           | we-know-who               | may apply |

    Scenario Outline: In Utah, data of a known child that is not sensitive, the open question of law settled as <how>: the duty <verdict>
      Given the case "st-outfitter"
      And the open question of law "us-state-privacy.child-data-ut" is settled as <how>
      And the answer to "org.established_in" is "US-UT"
      And the answer to "market.places" is "US-UT"
      And the answer to "people.locations" is "US-UT"
      And the answer to "people.count_by_place" is "US-UT: 100000"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "we-know-who"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.ut" <verdict>

      Examples:
        | how | ages     | verdict                                           |
        | yes | under-13 | applies                                           |
        | yes | age-13   | does not apply because its conditions are not met |
        | no  | under-13 | does not apply because its conditions are not met |

    Scenario Outline: Colorado leaves out data kept as the federal rules on children ask, settled as <settled>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-CO"
      And the answer to "market.places" is "US-CO"
      And the answer to "people.locations" is "US-CO"
      And the answer to "people.count_by_place" is "US-CO: 100000"
      And the answer to "children.ages" is "under-13"
      And the answer to "children.attract" is "made-for-children"
      And the open question of law "us-state-privacy.children-data-left-out-co" is settled as <settled>
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.co" <verdict>

      Examples:
        | settled | verdict        |
        | yes     | does not apply |
        | no      | applies        |

    Scenario Outline: In <state>, children of age <ages>, reached as <attract>: the duty on children <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<attract>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.<key>" <verdict>

      Examples:
        | state         | key | code  | number | ages     | attract                   | verdict                                           |
        | Virginia      | va  | US-VA | 100000 | under-13 | we-know-who               | applies                                           |
        | Virginia      | va  | US-VA | 100000 | under-13 | made-for-children         | applies                                           |
        | Virginia      | va  | US-VA | 100000 | under-13 | through-parents-or-school | applies                                           |
        | Virginia      | va  | US-VA | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Colorado      | co  | US-CO | 100000 | under-13 | we-know-who               | may apply                                         |
        | Colorado      | co  | US-CO | 100000 | under-13 | made-for-children         | may apply                                         |
        | Colorado      | co  | US-CO | 100000 | under-13 | through-parents-or-school | may apply                                         |
        | Colorado      | co  | US-CO | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Colorado      | co  | US-CO | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Utah          | ut  | US-UT | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Utah          | ut  | US-UT | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | under-13 | we-know-who               | applies                                           |
        | Texas         | tx  | US-TX | 1      | under-13 | made-for-children         | applies                                           |
        | Texas         | tx  | US-TX | 1      | under-13 | through-parents-or-school | applies                                           |
        | Texas         | tx  | US-TX | 1      | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 1      | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | under-13 | we-know-who               | applies                                           |
        | Oregon        | or  | US-OR | 100000 | under-13 | made-for-children         | applies                                           |
        | Oregon        | or  | US-OR | 100000 | under-13 | through-parents-or-school | applies                                           |
        | Oregon        | or  | US-OR | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | under-13 | we-know-who               | applies                                           |
        | Montana       | mt  | US-MT | 25000  | under-13 | made-for-children         | applies                                           |
        | Montana       | mt  | US-MT | 25000  | under-13 | through-parents-or-school | applies                                           |
        | Montana       | mt  | US-MT | 25000  | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Iowa          | ia  | US-IA | 100000 | under-13 | we-know-who               | applies                                           |
        | Iowa          | ia  | US-IA | 100000 | under-13 | made-for-children         | applies                                           |
        | Iowa          | ia  | US-IA | 100000 | under-13 | through-parents-or-school | applies                                           |
        | Iowa          | ia  | US-IA | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Iowa          | ia  | US-IA | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | under-13 | we-know-who               | applies                                           |
        | Delaware      | de  | US-DE | 35000  | under-13 | made-for-children         | applies                                           |
        | Delaware      | de  | US-DE | 35000  | under-13 | through-parents-or-school | applies                                           |
        | Delaware      | de  | US-DE | 35000  | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | under-13 | we-know-who               | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | under-13 | made-for-children         | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | under-13 | through-parents-or-school | applies                                           |
        | Nebraska      | ne  | US-NE | 1      | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 1      | age-13   | we-know-who               | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | under-13 | we-know-who               | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | under-13 | made-for-children         | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | under-13 | through-parents-or-school | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | under-13 | likely-reached            | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | age-13   | we-know-who               | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | under-13 | we-know-who               | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | under-13 | made-for-children         | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | under-13 | through-parents-or-school | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | under-13 | we-know-who               | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | under-13 | made-for-children         | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | under-13 | through-parents-or-school | applies                                           |
        | Tennessee     | tn  | US-TN | 175000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 175000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | under-13 | we-know-who               | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | under-13 | made-for-children         | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | under-13 | through-parents-or-school | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | under-13 | we-know-who               | applies                                           |
        | Maryland      | md  | US-MD | 35000  | under-13 | made-for-children         | applies                                           |
        | Maryland      | md  | US-MD | 35000  | under-13 | through-parents-or-school | applies                                           |
        | Maryland      | md  | US-MD | 35000  | under-13 | likely-reached            | applies                                           |
        | Maryland      | md  | US-MD | 35000  | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | under-13 | we-know-who               | applies                                           |
        | Indiana       | in  | US-IN | 100000 | under-13 | made-for-children         | applies                                           |
        | Indiana       | in  | US-IN | 100000 | under-13 | through-parents-or-school | applies                                           |
        | Indiana       | in  | US-IN | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | under-13 | we-know-who               | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | under-13 | made-for-children         | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | under-13 | through-parents-or-school | applies                                           |
        | Kentucky      | ky  | US-KY | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | under-13 | we-know-who               | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | under-13 | made-for-children         | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | under-13 | through-parents-or-school | applies                                           |
        | Rhode Island  | ri  | US-RI | 35000  | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 35000  | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | under-13 | we-know-who               | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | under-13 | made-for-children         | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | under-13 | through-parents-or-school | applies                                           |
        | Oklahoma      | ok  | US-OK | 100000 | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 100000 | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | under-13 | we-know-who               | applies                                           |
        | Louisiana     | la  | US-LA | 1      | under-13 | made-for-children         | applies                                           |
        | Louisiana     | la  | US-LA | 1      | under-13 | through-parents-or-school | applies                                           |
        | Louisiana     | la  | US-LA | 1      | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 1      | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | under-13 | we-know-who               | applies                                           |
        | Alabama       | al  | US-AL | 25001  | under-13 | made-for-children         | applies                                           |
        | Alabama       | al  | US-AL | 25001  | under-13 | through-parents-or-school | applies                                           |
        | Alabama       | al  | US-AL | 25001  | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | age-13   | we-know-who               | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | under-13 | we-know-who               | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | under-13 | made-for-children         | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | under-13 | through-parents-or-school | applies                                           |
        | Vermont       | vt  | US-VT | 35000  | under-13 | likely-reached            | does not apply because its conditions are not met |
        | Vermont       | vt  | US-VT | 35000  | age-13   | we-know-who               | does not apply because its conditions are not met |

    Scenario Outline: Whether children in <state> are concerned stays open while their ages are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is not known
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.<key>" may apply, and "children.ages" would settle it

      Examples:
        | state         | key | code  | number |
        | Virginia      | va  | US-VA | 100000 |
        | Colorado      | co  | US-CO | 100000 |
        | Utah          | ut  | US-UT | 100000 |
        | Texas         | tx  | US-TX | 1      |
        | Oregon        | or  | US-OR | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Iowa          | ia  | US-IA | 100000 |
        | Delaware      | de  | US-DE | 35000  |
        | Nebraska      | ne  | US-NE | 1      |
        | New Hampshire | nh  | US-NH | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Tennessee     | tn  | US-TN | 175000 |
        | Minnesota     | mn  | US-MN | 100000 |
        | Maryland      | md  | US-MD | 35000  |
        | Indiana       | in  | US-IN | 100000 |
        | Kentucky      | ky  | US-KY | 100000 |
        | Rhode Island  | ri  | US-RI | 35000  |
        | Oklahoma      | ok  | US-OK | 100000 |
        | Louisiana     | la  | US-LA | 1      |
        | Alabama       | al  | US-AL | 25001  |
        | Vermont       | vt  | US-VT | 35000  |

    Scenario Outline: New Hampshire forbids the sale of children's data, known as such or not, from 2027: <ages>, <attract>, <recipients>, <number> people, <day>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-NH"
      And the answer to "market.places" is "US-NH"
      And the answer to "people.locations" is "US-NH"
      And the answer to "people.count_by_place" is "US-NH: <number>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<attract>"
      And the answer to "sharing.recipients" is "<recipients>"
      When it is assessed as of <day>
      Then "us-state-privacy.children.sale-ban.nh" <verdict>

      Examples:
        | ages     | attract        | recipients             | number | day        | verdict                                           |
        | under-13 | we-know-who    | buyers-for-money       | 35000  | 2026-12-31 | applies and is upcoming from 2027-01-01           |
        | under-13 | we-know-who    | buyers-for-money       | 35000  | 2027-01-01 | applies and is in force from 2027-01-01           |
        | under-13 | likely-reached | buyers-for-other-value | 35000  | 2027-01-01 | applies and is in force from 2027-01-01           |
        | age-13   | we-know-who    | buyers-for-money       | 35000  | 2027-01-01 | does not apply because its conditions are not met |
        | under-13 | we-know-who    | group-companies        | 35000  | 2027-01-01 | does not apply because its conditions are not met |
        | under-13 | we-know-who    | buyers-for-money       | 9999   | 2027-01-01 | does not apply because its conditions are not met |

    Scenario Outline: Virginia limits the use of children's data and asks for an assessment of a service for them: <ages>, <attract>, <services>, <number> people, <day>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "US-VA"
      And the answer to "market.places" is "US-VA"
      And the answer to "people.locations" is "US-VA"
      And the answer to "people.count_by_place" is "US-VA: <number>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<attract>"
      And the answer to "online.services" is "<services>"
      When it is assessed as of <day>
      Then "us-state-privacy.children.limits.va" <limits>
      And "us-state-privacy.children.assessment.va" <assessment>

      Examples:
        | ages     | attract           | services | number | day        | limits                                            | assessment                                        |
        | under-13 | we-know-who       | website  | 100000 | 2024-12-31 | applies and is upcoming from 2025-01-01           | applies and is upcoming from 2025-01-01           |
        | under-13 | we-know-who       | website  | 100000 | 2025-01-01 | applies and is in force from 2025-01-01           | applies and is in force from 2025-01-01           |
        | under-13 | made-for-children | website  | 100000 | 2025-01-01 | applies and is in force from 2025-01-01           | applies and is in force from 2025-01-01           |
        | under-13 | we-know-who       | none     | 100000 | 2026-11-24 | applies and is in force from 2025-01-01           | does not apply because its conditions are not met |
        | under-13 | likely-reached    | website  | 100000 | 2026-11-24 | does not apply because its conditions are not met | does not apply because its conditions are not met |
        | age-13   | we-know-who       | website  | 100000 | 2026-11-24 | does not apply because its conditions are not met | does not apply because its conditions are not met |
        | under-13 | we-know-who       | website  | 99999  | 2026-11-24 | does not apply because its conditions are not met | does not apply because its conditions are not met |

  Rule: Teenagers

    Scenario Outline: In <state> the duty speaks of online services: <services>, <number> people, minors of <ages>, data going to <recipients>: the duty <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "we-know-who"
      And the answer to "online.services" is "<services>"
      And the answer to "sharing.recipients" is "<recipients>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.teens.<key>" <verdict>

      Examples:
        | state    | key | code  | services | number | ages      | recipients             | verdict                                           |
        | Montana  | mt  | US-MT | website  | 1      | age-16-17 | buyers-for-money       | applies                                           |
        | Montana  | mt  | US-MT | none     | 25000  | age-13    | buyers-for-other-value | applies                                           |
        | Montana  | mt  | US-MT | none     | 25000  | age-15    | ad-networks            | applies                                           |
        | Montana  | mt  | US-MT | none     | 25000  | age-16-17 | buyers-for-money       | does not apply because its conditions are not met |
        | Montana  | mt  | US-MT | none     | 1      | age-14    | buyers-for-money       | does not apply because its conditions are not met |
        | Colorado | co  | US-CO | website  | 1      | age-16-17 | buyers-for-money       | applies                                           |
        | Colorado | co  | US-CO | none     | 100000 | age-14    | buyers-for-money       | does not apply because its conditions are not met |

    Scenario Outline: In <state> whoever offers <services> to minors (<ages>, <attract>, <where>), whatever the number of people: care and the limits on the service: <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<where>"
      And the answer to "people.count_by_place" is "<code>: 1"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<attract>"
      And the answer to "online.services" is "<services>"
      And the open question of law "us-state-privacy.minors-risk-<key>" is settled as yes
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.care.<key>" <verdict>
      And "us-state-privacy.children.service.<key>" <verdict>
      And "us-state-privacy.children.assessment.<key>" <verdict>

      Examples:
        | state    | key | code  | services | ages      | attract                   | where | verdict                                           |
        | Colorado | co  | US-CO | website  | age-16-17 | we-know-who               | US-CO | applies                                           |
        | Colorado | co  | US-CO | app      | under-13  | made-for-children         | US-CO | may apply                                         |
        | Colorado | co  | US-CO | app      | under-13, age-13 | made-for-children  | US-CO | applies                                           |
        | Colorado | co  | US-CO | app      | under-13, age-16-17 | we-know-who     | US-CO | applies                                           |
        | Colorado | co  | US-CO | website  | age-14    | through-parents-or-school | US-CO | applies                                           |
        | Colorado | co  | US-CO | website  | age-14    | likely-reached            | US-CO | does not apply because its conditions are not met |
        | Colorado | co  | US-CO | website  | age-14    | age-check                 | US-CO | does not apply because its conditions are not met |
        | Colorado | co  | US-CO | none     | age-14    | we-know-who               | US-CO | does not apply because its conditions are not met |
        | Colorado | co  | US-CO | website  | age-14    | we-know-who               | US-OH | does not apply because its conditions are not met |
        | Montana  | mt  | US-MT | website  | age-16-17 | we-know-who               | US-MT | applies                                           |
        | Montana  | mt  | US-MT | app      | under-13  | made-for-children         | US-MT | applies                                           |
        | Montana  | mt  | US-MT | website  | age-14    | through-parents-or-school | US-MT | applies                                           |
        | Montana  | mt  | US-MT | website  | age-14    | likely-reached            | US-MT | does not apply because its conditions are not met |
        | Montana  | mt  | US-MT | website  | age-14    | age-check                 | US-MT | does not apply because its conditions are not met |
        | Montana  | mt  | US-MT | none     | age-14    | we-know-who               | US-MT | does not apply because its conditions are not met |
        | Montana  | mt  | US-MT | website  | age-14    | we-know-who               | US-OH | does not apply because its conditions are not met |

    Scenario Outline: In Colorado whether the data of children under 13 is kept as the federal rules ask, settled as <how>, decides where no teenager is reached: <ages>
      Given the case "st-outfitter"
      And the open question of law "us-state-privacy.coppa-kept-co" is settled as <how>
      And the open question of law "us-state-privacy.minors-risk-co" is settled as yes
      And the answer to "org.established_in" is "US-CO"
      And the answer to "market.places" is "US-CO"
      And the answer to "people.locations" is "US-CO"
      And the answer to "people.count_by_place" is "US-CO: 1"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "made-for-children"
      And the answer to "online.services" is "app"
      And the answer to "sharing.recipients" is "ad-networks"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.care.co" <verdict>
      And "us-state-privacy.children.service.co" <verdict>
      And "us-state-privacy.children.assessment.co" <verdict>
      And "us-state-privacy.children.teens.co" <verdict>

      Examples:
        | how | ages             | verdict                                           |
        | yes | under-13         | does not apply because its conditions are not met |
        | yes | under-13, age-14 | applies                                           |
        | no  | under-13         | applies                                           |

    Scenario Outline: Whether the service brings minors in <state> a heightened risk decides on the assessment
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "children.ages" is "age-14"
      And the answer to "children.attract" is "we-know-who"
      And the open question of law "us-state-privacy.minors-risk-<key>" is settled as <risk>
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.assessment.<key>" <verdict>

      Examples:
        | state    | key | code  | risk | verdict                                           |
        | Colorado | co  | US-CO | yes  | applies                                           |
        | Colorado | co  | US-CO | no   | does not apply because its conditions are not met |
        | Montana  | mt  | US-MT | yes  | applies                                           |
        | Montana  | mt  | US-MT | no   | does not apply because its conditions are not met |

    Scenario Outline: Until it is settled, the assessment for minors in <state> may be due
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "children.ages" is "age-14"
      And the answer to "children.attract" is "we-know-who"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.assessment.<key>" may apply

      Examples:
        | state    | key | code  |
        | Colorado | co  | US-CO |
        | Montana  | mt  | US-MT |

    Scenario Outline: The duties to minors in <state> begin in October 2025: <day>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "children.ages" is "age-14"
      And the answer to "children.attract" is "we-know-who"
      And the open question of law "us-state-privacy.minors-risk-<key>" is settled as yes
      When it is assessed as of <day>
      Then "us-state-privacy.children.care.<key>" applies and is <when> from 2025-10-01
      And "us-state-privacy.children.service.<key>" applies and is <when> from 2025-10-01
      And "us-state-privacy.children.assessment.<key>" applies and is <when> from 2025-10-01

      Examples:
        | state    | key | code  | day        | when     |
        | Colorado | co  | US-CO | 2025-09-30 | upcoming |
        | Colorado | co  | US-CO | 2025-10-01 | in force |
        | Montana  | mt  | US-MT | 2025-09-30 | upcoming |
        | Montana  | mt  | US-MT | 2025-10-01 | in force |

    Scenario Outline: In <state>, teenagers of <ages>, reached as <attract>, data going to <recipients>: the rule <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "<ages>"
      And the answer to "children.attract" is "<attract>"
      And the answer to "sharing.recipients" is "<recipients>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.teens.<key>" <verdict>

      Examples:
        | state         | key | code  | number | ages      | attract           | recipients       | verdict                                           |
        | Colorado      | co  | US-CO | 100000 | under-13  | we-know-who       | ad-networks      | may apply                                         |
        | Colorado      | co  | US-CO | 100000 | under-13, age-15 | we-know-who | ad-networks     | applies                                           |
        | Colorado      | co  | US-CO | 100000 | age-13    | we-know-who       | ad-networks      | applies                                           |
        | Colorado      | co  | US-CO | 100000 | age-14    | we-know-who       | ad-networks      | applies                                           |
        | Colorado      | co  | US-CO | 100000 | age-15    | we-know-who       | ad-networks      | applies                                           |
        | Colorado      | co  | US-CO | 100000 | age-16-17 | we-know-who       | ad-networks      | applies                                           |
        | Colorado      | co  | US-CO | 100000 | age-14    | made-for-children | buyers-for-money | applies                                           |
        | Colorado      | co  | US-CO | 100000 | age-14    | likely-reached    | buyers-for-money | does not apply because its conditions are not met |
        | Colorado      | co  | US-CO | 100000 | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | Colorado      | co  | US-CO | 100000 | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | under-13  | we-know-who       | ad-networks      | applies                                           |
        | Montana       | mt  | US-MT | 25000  | age-13    | we-know-who       | ad-networks      | applies                                           |
        | Montana       | mt  | US-MT | 25000  | age-14    | we-know-who       | ad-networks      | applies                                           |
        | Montana       | mt  | US-MT | 25000  | age-15    | we-know-who       | ad-networks      | applies                                           |
        | Montana       | mt  | US-MT | 25000  | age-16-17 | we-know-who       | ad-networks      | applies                                           |
        | Montana       | mt  | US-MT | 25000  | age-14    | made-for-children | buyers-for-money | applies                                           |
        | Montana       | mt  | US-MT | 25000  | age-14    | likely-reached    | buyers-for-money | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | under-13  | we-know-who       | ad-networks      | applies                                           |
        | Maryland      | md  | US-MD | 35000  | age-13    | we-know-who       | ad-networks      | applies                                           |
        | Maryland      | md  | US-MD | 35000  | age-14    | we-know-who       | ad-networks      | applies                                           |
        | Maryland      | md  | US-MD | 35000  | age-15    | we-know-who       | ad-networks      | applies                                           |
        | Maryland      | md  | US-MD | 35000  | age-16-17 | we-know-who       | ad-networks      | applies                                           |
        | Maryland      | md  | US-MD | 35000  | age-14    | made-for-children | buyers-for-money | applies                                           |
        | Maryland      | md  | US-MD | 35000  | age-14    | likely-reached    | buyers-for-money | applies                                           |
        | Maryland      | md  | US-MD | 35000  | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | under-13  | we-know-who       | ad-networks      | applies                                           |
        | Oregon        | or  | US-OR | 100000 | age-13    | we-know-who       | ad-networks      | applies                                           |
        | Oregon        | or  | US-OR | 100000 | age-14    | we-know-who       | ad-networks      | applies                                           |
        | Oregon        | or  | US-OR | 100000 | age-15    | we-know-who       | ad-networks      | applies                                           |
        | Oregon        | or  | US-OR | 100000 | age-16-17 | we-know-who       | ad-networks      | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | age-14    | made-for-children | buyers-for-money | applies                                           |
        | Oregon        | or  | US-OR | 100000 | age-14    | likely-reached    | buyers-for-money | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | under-13  | we-know-who       | ad-networks      | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | age-13    | we-know-who       | ad-networks      | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | age-14    | we-know-who       | ad-networks      | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | age-15    | we-know-who       | ad-networks      | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | age-16-17 | we-know-who       | ad-networks      | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | age-14    | made-for-children | buyers-for-money | applies                                           |
        | New Hampshire | nh  | US-NH | 35000  | age-14    | likely-reached    | buyers-for-money | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | under-13  | we-know-who       | ad-networks      | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | age-13    | we-know-who       | ad-networks      | applies                                           |
        | Alabama       | al  | US-AL | 25001  | age-14    | we-know-who       | ad-networks      | applies                                           |
        | Alabama       | al  | US-AL | 25001  | age-15    | we-know-who       | ad-networks      | applies                                           |
        | Alabama       | al  | US-AL | 25001  | age-16-17 | we-know-who       | ad-networks      | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | age-14    | made-for-children | buyers-for-money | applies                                           |
        | Alabama       | al  | US-AL | 25001  | age-14    | likely-reached    | buyers-for-money | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | under-13  | we-know-who       | ad-networks      | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | age-13    | we-know-who       | ad-networks      | applies                                           |
        | Delaware      | de  | US-DE | 35000  | age-14    | we-know-who       | ad-networks      | applies                                           |
        | Delaware      | de  | US-DE | 35000  | age-15    | we-know-who       | ad-networks      | applies                                           |
        | Delaware      | de  | US-DE | 35000  | age-16-17 | we-know-who       | ad-networks      | applies                                           |
        | Delaware      | de  | US-DE | 35000  | age-14    | made-for-children | buyers-for-money | applies                                           |
        | Delaware      | de  | US-DE | 35000  | age-14    | likely-reached    | buyers-for-money | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | under-13  | we-know-who       | ad-networks      | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | age-13    | we-know-who       | ad-networks      | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | age-14    | we-know-who       | ad-networks      | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | age-15    | we-know-who       | ad-networks      | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | age-16-17 | we-know-who       | ad-networks      | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | age-14    | made-for-children | buyers-for-money | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | age-14    | likely-reached    | buyers-for-money | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | under-13  | we-know-who       | ad-networks      | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | age-13    | we-know-who       | ad-networks      | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | age-14    | we-know-who       | ad-networks      | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | age-15    | we-know-who       | ad-networks      | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | age-16-17 | we-know-who       | ad-networks      | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | age-14    | made-for-children | buyers-for-money | applies                                           |
        | Minnesota     | mn  | US-MN | 100000 | age-14    | likely-reached    | buyers-for-money | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | age-14    | age-check         | buyers-for-money | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | age-14    | we-know-who       | group-companies  | does not apply because its conditions are not met |

    Scenario Outline: Where no minors are among the people in <state>, the rule on teenagers is silent
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "none"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.teens.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | number |
        | Colorado      | co  | US-CO | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Maryland      | md  | US-MD | 35000  |
        | Oregon        | or  | US-OR | 100000 |
        | New Hampshire | nh  | US-NH | 35000  |
        | Alabama       | al  | US-AL | 25001  |
        | Delaware      | de  | US-DE | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Minnesota     | mn  | US-MN | 100000 |

    Scenario Outline: In <state>, teenagers without sale or adverts, a tool that gives <output> in the matter of <domains>, people may be <outcomes>: the rule <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "age-14"
      And the answer to "children.attract" is "we-know-who"
      And the answer to "output.kinds" is "<output>"
      And the answer to "decision.domains" is "<domains>"
      And the answer to "decision.outcomes" is "<outcomes>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.teens.<key>" <verdict>

      Examples:
        | state         | key | code  | number | output          | domains    | outcomes | verdict                                           |
        | Colorado      | co  | US-CO | 100000 | score-of-person | credit     | refused  | applies                                           |
        | Colorado      | co  | US-CO | 100000 | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | Colorado      | co  | US-CO | 100000 | recommendation  | credit     | refused  | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | score-of-person | credit     | refused  | applies                                           |
        | Montana       | mt  | US-MT | 25000  | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 25000  | recommendation  | credit     | refused  | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | score-of-person | credit     | refused  | applies                                           |
        | Oregon        | or  | US-OR | 100000 | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 100000 | recommendation  | credit     | refused  | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | score-of-person | credit     | refused  | applies                                           |
        | New Jersey    | nj  | US-NJ | 100000 | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 100000 | recommendation  | credit     | refused  | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | score-of-person | credit     | refused  | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 35000  | recommendation  | credit     | refused  | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | score-of-person | credit     | refused  | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 35000  | recommendation  | credit     | refused  | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | score-of-person | credit     | refused  | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | Alabama       | al  | US-AL | 25001  | recommendation  | credit     | refused  | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | score-of-person | credit     | refused  | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 100000 | recommendation  | credit     | refused  | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | score-of-person | credit     | refused  | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | score-of-person | low-stakes | minor    | does not apply because its conditions are not met |
        | Maryland      | md  | US-MD | 35000  | recommendation  | credit     | refused  | does not apply because its conditions are not met |

    Scenario Outline: Teenagers elsewhere do not count for <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "US-OH"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.teens.<key>" does not apply because its conditions are not met

      Examples:
        | state         | key | code  | number |
        | Colorado      | co  | US-CO | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Maryland      | md  | US-MD | 35000  |
        | Oregon        | or  | US-OR | 100000 |
        | New Hampshire | nh  | US-NH | 35000  |
        | Alabama       | al  | US-AL | 25001  |
        | Delaware      | de  | US-DE | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Minnesota     | mn  | US-MN | 100000 |

    Scenario Outline: One person under the number frees a firm from the rule on teenagers in <state>, but in Colorado and Montana the number does not matter: <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "age-14"
      And the answer to "children.attract" is "we-know-who"
      And the answer to "sharing.recipients" is "ad-networks"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.teens.<key>" <verdict>

      Examples:
        | state         | key | code  | number | verdict                                           |
        | Colorado      | co  | US-CO | 9999   | applies                                           |
        | Montana       | mt  | US-MT | 9999   | applies                                           |
        | Maryland      | md  | US-MD | 9999   | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 9999   | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 9999   | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 4999   | does not apply because its conditions are not met |
        | New Jersey    | nj  | US-NJ | 9999   | does not apply because its conditions are not met |
        | Minnesota     | mn  | US-MN | 9999   | does not apply because its conditions are not met |

    Scenario Outline: Whether the rule on teenagers binds in <state> stays open while the receivers are not known
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      And the answer to "children.ages" is "age-14"
      And the answer to "children.attract" is "we-know-who"
      And the answer to "sharing.recipients" is not known
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.children.teens.<key>" may apply, and "sharing.recipients" would settle it

      Examples:
        | state         | key | code  | number |
        | Colorado      | co  | US-CO | 100000 |
        | Montana       | mt  | US-MT | 25000  |
        | Maryland      | md  | US-MD | 35000  |
        | Oregon        | or  | US-OR | 100000 |
        | New Hampshire | nh  | US-NH | 35000  |
        | Alabama       | al  | US-AL | 25001  |
        | Delaware      | de  | US-DE | 35000  |
        | New Jersey    | nj  | US-NJ | 100000 |
        | Minnesota     | mn  | US-MN | 100000 |

    Scenario Outline: A ban on the sale of minors' data is a reason to stop in <state>
      Given the case "st-deal-app"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: <number>"
      When it is assessed as of 2026-11-24
      Then "us-state-privacy.children.teens.<key>" stands in the tier "stop"

      Examples:
        | state    | key | code  | number |
        | Oregon   | or  | US-OR | 100000 |
        | Maryland | md  | US-MD | 35000  |

  Rule: Uses that began before the assessment was owed

    Scenario Outline: A use in <state> begun on <started>, changed into a new one since: <changed>; the assessment <verdict>
      Given the case "st-outfitter"
      And the open question of law "us-state-privacy.older-use-<key>" is settled as <changed>
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 200000"
      And the answer to "data.kinds" is "contact, origin"
      And the answer to "use.started" is "<started>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.dpia.<key>" <verdict>

      Examples:
        | state         | key | code  | started    | changed | verdict                                           |
        | Virginia      | va  | US-VA | 2022-12-31 | no      | does not apply because its conditions are not met |
        | Virginia      | va  | US-VA | 2022-12-31 | yes     | applies                                           |
        | Virginia      | va  | US-VA | 2023-01-01 | no      | applies                                           |
        | Texas         | tx  | US-TX | 2024-06-30 | no      | does not apply because its conditions are not met |
        | Texas         | tx  | US-TX | 2024-06-30 | yes     | applies                                           |
        | Texas         | tx  | US-TX | 2024-07-01 | no      | applies                                           |
        | Oregon        | or  | US-OR | 2024-06-30 | no      | does not apply because its conditions are not met |
        | Oregon        | or  | US-OR | 2024-06-30 | yes     | applies                                           |
        | Oregon        | or  | US-OR | 2024-07-01 | no      | applies                                           |
        | Montana       | mt  | US-MT | 2024-12-31 | no      | does not apply because its conditions are not met |
        | Montana       | mt  | US-MT | 2024-12-31 | yes     | applies                                           |
        | Montana       | mt  | US-MT | 2025-01-01 | no      | applies                                           |
        | Delaware      | de  | US-DE | 2025-06-30 | no      | does not apply because its conditions are not met |
        | Delaware      | de  | US-DE | 2025-06-30 | yes     | applies                                           |
        | Delaware      | de  | US-DE | 2025-07-01 | no      | applies                                           |
        | Nebraska      | ne  | US-NE | 2024-12-31 | no      | does not apply because its conditions are not met |
        | Nebraska      | ne  | US-NE | 2024-12-31 | yes     | applies                                           |
        | Nebraska      | ne  | US-NE | 2025-01-01 | no      | applies                                           |
        | New Hampshire | nh  | US-NH | 2024-06-30 | no      | does not apply because its conditions are not met |
        | New Hampshire | nh  | US-NH | 2024-06-30 | yes     | applies                                           |
        | New Hampshire | nh  | US-NH | 2024-07-01 | no      | applies                                           |
        | Tennessee     | tn  | US-TN | 2024-06-30 | no      | does not apply because its conditions are not met |
        | Tennessee     | tn  | US-TN | 2024-06-30 | yes     | applies                                           |
        | Tennessee     | tn  | US-TN | 2024-07-01 | no      | applies                                           |
        | Indiana       | in  | US-IN | 2025-12-31 | no      | does not apply because its conditions are not met |
        | Indiana       | in  | US-IN | 2025-12-31 | yes     | applies                                           |
        | Indiana       | in  | US-IN | 2026-01-01 | no      | applies                                           |
        | Kentucky      | ky  | US-KY | 2026-05-31 | no      | does not apply because its conditions are not met |
        | Kentucky      | ky  | US-KY | 2026-05-31 | yes     | applies                                           |
        | Kentucky      | ky  | US-KY | 2026-06-01 | no      | applies                                           |
        | Rhode Island  | ri  | US-RI | 2025-12-31 | no      | does not apply because its conditions are not met |
        | Rhode Island  | ri  | US-RI | 2025-12-31 | yes     | applies                                           |
        | Rhode Island  | ri  | US-RI | 2026-01-01 | no      | applies                                           |
        | Oklahoma      | ok  | US-OK | 2026-12-31 | no      | does not apply because its conditions are not met |
        | Oklahoma      | ok  | US-OK | 2026-12-31 | yes     | applies                                           |
        | Oklahoma      | ok  | US-OK | 2027-01-01 | no      | applies                                           |
        | Louisiana     | la  | US-LA | 2026-12-31 | no      | does not apply because its conditions are not met |
        | Louisiana     | la  | US-LA | 2026-12-31 | yes     | applies                                           |
        | Louisiana     | la  | US-LA | 2027-01-01 | no      | applies                                           |

    Scenario Outline: A use in <state> begun on <started>, whether it has changed being open: the assessment <verdict>
      Given the case "st-outfitter"
      And the answer to "org.established_in" is "<code>"
      And the answer to "market.places" is "<code>"
      And the answer to "people.locations" is "<code>"
      And the answer to "people.count_by_place" is "<code>: 200000"
      And the answer to "data.kinds" is "contact, origin"
      And the answer to "use.started" is "<started>"
      When it is assessed as of 2028-06-01
      Then "us-state-privacy.dpia.<key>" <verdict>

      Examples:
        | state         | key | code  | started    | verdict   |
        | Virginia      | va  | US-VA | 2022-12-31 | may apply |
        | Texas         | tx  | US-TX | 2024-06-30 | may apply |
        | Oregon        | or  | US-OR | 2024-06-30 | may apply |
        | Montana       | mt  | US-MT | 2024-12-31 | may apply |
        | Delaware      | de  | US-DE | 2025-06-30 | may apply |
        | Nebraska      | ne  | US-NE | 2024-12-31 | may apply |
        | New Hampshire | nh  | US-NH | 2024-06-30 | may apply |
        | Tennessee     | tn  | US-TN | 2024-06-30 | may apply |
        | Indiana       | in  | US-IN | 2025-12-31 | may apply |
        | Kentucky      | ky  | US-KY | 2026-05-31 | may apply |
        | Rhode Island  | ri  | US-RI | 2025-12-31 | may apply |
        | Oklahoma      | ok  | US-OK | 2026-12-31 | may apply |
        | Louisiana     | la  | US-LA | 2026-12-31 | may apply |
        | Maryland      | md  | US-MD | 2020-01-01 | applies   |
        | Minnesota     | mn  | US-MN | 2020-01-01 | applies   |

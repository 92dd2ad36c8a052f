"""Who is to act, read from the sentence: subjects, those who are asked, and nobody where nobody is named."""

import pytest

from minutes.actors import actors_in
from minutes.known import standard

SENTENCES = """
উত্তরপাড়া সরকারী প্রাথমিক বিদ্যালয় আগামী সভায় প্রতিবেদন উপস্থাপন করবেন। => উত্তরপাড়া সরকারী প্রাথমিক বিদ্যালয়
এলজিইডিকে রাস্তা মেরামতের জন্য অনুরোধ করা হলো। => এলজিইডি
উপজেলা প্রকৌশলীকে ৭ দিনের মধ্যে প্রাক্কলন প্রস্তুত করার নির্দেশ প্রদান করা হয়। => উপজেলা প্রকৌশলী
পৌরসভা কর্তৃক ড্রেন পরিষ্কার করতে হবে। => পৌরসভা
জেলা প্রশাসকের কার্যালয় হতে পত্র প্রেরণ করা হবে। =>
নির্বাহী প্রকৌশলী, সড়ক ও জনপথ বিভাগ গর্ত ভরাট করবেন এবং জেলা তথ্য অফিসার প্রচার করবেন। => নির্বাহী প্রকৌশলী, সড়ক ও জনপথ বিভাগ ‖ জেলা তথ্য অফিসার
সকল ইউপি চেয়ারম্যানগণ স্ব স্ব ইউনিয়নে মাইকিং করবেন। => সকল ইউপি চেয়ারম্যানগণ
সংশ্লিষ্ট সকলে এ বিষয়ে ব্যবস্থা নেবেন। => সংশ্লিষ্ট সকলে
জেলা পুলিশ, বিজিবি ও র‍্যাব যৌথ অভিযান পরিচালনা করবে। => জেলা পুলিশ ‖ বিজিবি ‖ র‍্যাব
বিদ্যালয়ের মাঠ ভরাটের জন্য পিআইসি গঠন করতে হবে। =>
উপজেলা নির্বাহী অফিসার, সদর বিষয়টি তদন্ত করে প্রতিবেদন দেবেন। => উপজেলা নির্বাহী অফিসার, সদর
ইজারার টাকা ৩০ জুনের মধ্যে সোনালী ব্যাংকে জমা দিতে হবে। =>
উপজেলা শিক্ষা কমিটি পুনর্গঠন করা হলো। =>
বিটিসিএলকে পত্র প্রদান করতে হবে। =>
সভাপতি মহোদয় সকলকে ধন্যবাদ জানান। =>
প্রধান শিক্ষক অভিভাবক সমাবেশ করবেন। => প্রধান শিক্ষক
এ বিষয়ে ইউপি সচিব ও হিসাব সহকারী প্রতি মাসে তালিকা প্রস্তুত করবেন। => ইউপি সচিব ‖ হিসাব সহকারী
ডাঃ রতন সেন মেডিকেল ক্যাম্প পরিচালনা করবেন। => ডাঃ রতন সেন
প্রকল্প সভাপতি হিসাবে ওয়ার্ড সদস্য জনাব শীলা দাস দায়িত্ব পালন করবেন। => ওয়ার্ড সদস্য জনাব শীলা দাস
জনাব রতন সেনকে আহ্বায়ক করে তিন সদস্যের উপ-কমিটি গঠন করা হলো। => জনাব রতন সেন
জেলা তথ্য অফিস ও ইসলামিক ফাউন্ডেশন প্রচারণা কার্যক্রম চালিয়ে যাবে। => জেলা তথ্য অফিস ‖ ইসলামিক ফাউন্ডেশন
রাত ১০টার পর কোনো দোকান খোলা রাখা যাবে না। =>
The UNO shall submit the list by 30 June. => UNO
All NGOs shall submit the monthly report. => All NGOs
The list will be published by the District Information Officer. => District Information Officer
Executive Engineer, LGED and Executive Engineer, RHD will repair the road. => Executive Engineer, LGED ‖ Executive Engineer, RHD
The drains must be cleaned before the rainy season. =>
"""


@pytest.mark.parametrize("line", SENTENCES.strip().split("\n"))
def test_the_actors_of_a_sentence_are_those_a_reader_would_name(line: str) -> None:
    sentence, _, names = line.partition(" =>")
    assert list(actors_in(sentence, standard())) == [name for name in names.strip().split(" ‖ ") if name]

import { describe, expect, test } from 'vitest';
import type { Category } from '../../../../src/model/category.ts';
import { aliasesIn } from './alias-texts.ts';

describe('nameFollowed()', () => {
  test.each<[string, Category, readonly string[]]>([
    ['Szia! Zsuzsa vagyok, 45', 'dating', ['Zsuzsa']],
    ['سلام، مهسا هستم ۲۸ ساله', 'dating', ['مهسا']],
    ['안녕하세요 저는 지영이에요', 'dating', ['지영']],
    ['はじめまして、ゆきです。', 'dating', ['ゆき']],
    ['Hi ladies, Brian here, 54', 'dating', ['Brian']],
    ['联系电话 13812345678 王女士', 'housing', ['王']],
    ['担当:佐藤さん 090-1234-5678', 'housing', ['佐藤']],
    ['문의: 김영희님 010-1234-5678', 'housing', ['김영희']],
    ['联系人:陈经理 13912345678', 'recruitment', ['陈']],
    ["Nuray Abla: Whatsapp'tan yaz", 'recruitment', ['Nuray']],
    ['Ayşe Hanım ile görüşün', 'recruitment', ['Ayşe']],
    ['रिया से बात करें', 'housing', ['रिया']],
  ])('reads the name before a phrase for who one is: %s, in an ad of %s', (text, category, names) => {
    expect(aliasesIn(text, category).names).toEqual(names);
  });

  test.each<[string, Category]>([
    ['Everything included here, quiet street', 'housing'],
    ['Budapesten vagyok szombatig', 'dating'],
    ['고객님 사장님 환영합니다', 'housing'],
    ['お客様、学生さん歓迎', 'housing'],
    ['每位先生小姐注意', 'housing'],
    ['Mehmet Bey Lokantası garson arıyor', 'recruitment'],
    ['高级经理 13912345678', 'recruitment'],
  ])('takes no other words for one: %s, in an ad of %s', (text, category) => {
    expect(aliasesIn(text, category).names).toEqual([]);
  });
});
